@NOR-018
Feature: The summaries are gathered, and then sent

  Background:
    Given it is 2024-03-04
    And a new case under "norfolk"
    And nobody is key worker
    And these people take part
      | name       | role          | agency             |
      | Ruth Dell  | coordinator   | Key Worker Service |
      | Sam Pike   | administrator | Key Worker Service |
      | Nora Lane  | professional  | Hill Clinic        |
      | Omar Finch | professional  | Hill Clinic        |
      | Tess Ward  | professional  | Social Care        |
      | Ann Reed   | parent        |                    |
      | Tom Reed   | parent        |                    |
      | Elsie Reed | child         |                    |
    And "Ann Reed" asks for the service
      | asked for by | Ann Reed, Tom Reed |
    And coordinator accepts the referral
      | born                 | 2014-05-20                       |
      | disabled             | yes                              |
      | norfolk doctor       | yes                              |
      | complex health needs | yes                              |
      | high level of need   | yes                              |
      | complex needs school | no                               |
      | sees already         | Nora Lane, Omar Finch, Tess Ward |
      | reaching the service | By telephone, Monday to Friday   |
    And coordinator holds the first meeting
      | place of the first meeting | At the family's home    |
      | parents met                | Ann Reed, Tom Reed      |
      | talk about key working     | What a key worker does  |
      | family's priorities        | Sleep                   |
      | expectations               | Telling the story once  |
      | possible key workers       | Nora Lane               |
      | planning meeting           | a meeting is needed     |
      | who should come            | Nora Lane and Tess Ward |
      | where it should be         | At the clinic           |
      | what to talk about         | Sleep                   |
      | child at meetings          | For the beginning       |
      | how the child is heard     | By a video              |
      | other meetings             | Short breaks, in June   |
    And coordinator notes that the family would like a meeting
      | would like a meeting | Ann Reed, Tom Reed |
    And coordinator sets the day of the meeting
      | meeting day | 2024-04-15  |
      | time of day | 14.00       |
      | place       | Hill Clinic |
      | agreed with | Ann Reed    |
    And "Ann Reed" agrees who is invited
    And with may be invited
      | who        | how                    |
      | Nora Lane  | to come                |
      | Tess Ward  | to come                |
      | Omar Finch | to send a summary only |
    And administrator sends the invitations
      | professionals invited | Nora Lane, Tess Ward             |
      | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
      | summaries due         | 2024-04-05                       |
    And "Ann Reed" lets the coordinator know the priorities
      | priorities decided by | Ann Reed |
    And with priorities
      | issue        | topic                     | from     |
      | Quiet nights | the child's complex needs | Ann Reed |

  Scenario: Nobody has gathered them
    When administrator sends the papers
    And with papers sent
      | who        | how    |
      | Ann Reed   | post   |
      | Tom Reed   | post   |
      | Nora Lane  | e-mail |
      | Tess Ward  | e-mail |
      | Omar Finch | e-mail |
    Then it is refused under the rule "gathered first", NOR-018

  Scenario: They are gathered and sent
    When administrator gathers the summaries
    And administrator sends the papers
    And with papers sent
      | who        | how    |
      | Ann Reed   | post   |
      | Tom Reed   | post   |
      | Nora Lane  | e-mail |
      | Tess Ward  | e-mail |
      | Omar Finch | e-mail |
    Then the rule "gathered first" is kept

  @NOR-176
  Scenario: The family wants no meeting any more, and no summaries are waited for
    When "Ann Reed" wants no meeting for now
    Then nothing is due
    And the fact "summaries due" is not filled in

  Scenario: The meeting is called off, and no summaries are waited for
    When administrator calls the meeting off
      | why changed | The clinic is flooded |
    Then nothing is due
