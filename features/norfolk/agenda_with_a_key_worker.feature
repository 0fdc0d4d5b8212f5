@NOR-022
Feature: The agenda where there is a key worker
  The key worker decides on the priorities together with the family.

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
    And "Ann Reed" suggests a key worker
      | suggested key worker    | Nora Lane          |
      | agree to the key worker | Ann Reed, Tom Reed |
    And coordinator contacts the suggested key worker
      | functions discussed | yes |
      | support outlined    | yes |
    And "Nora Lane" can be the key worker
    And with said yes
      | words |
      | Yes.  |
    And "Nora Lane" joins as key worker
    And coordinator confirms the key worker
      | key worker at present   | Nora Lane               |
      | reaching the key worker | Through the Hill Clinic |
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

  Rule: Family and key worker decide together

    Scenario: Both have decided
      Given "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed, Nora Lane |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then the rule "the key worker decides with them" is kept

    Scenario: The key worker was not asked
      Given "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then it is refused under the rule "the key worker decides with them", NOR-022
      And what is missing is "Nora Lane"

    @NOR-168
    Scenario: The key worker is away, and the family decides alone
      Given "Nora Lane" notes that the key worker is away
      And "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then the rule "the key worker decides with them" was not asked
      And the case is at "papers out"

  @NOR-018
  Rule: The key worker gets the papers

    Background:
      Given "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed, Nora Lane |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |
      And administrator gathers the summaries

    Scenario: The key worker gets them
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then the rule "papers to the key worker" is kept

    @NOR-153
    Scenario: A friend who is the key worker is no professional, and is not forgotten
      Given "Joan Moss" joins as someone close
      And "Nora Lane" notes that the key worker stops
      And "Nora Lane" leaves the role of key worker
      And it is the next day
      And "Ann Reed" suggests a key worker
        | suggested key worker    | Joan Moss          |
        | agree to the key worker | Ann Reed, Tom Reed |
      And coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      And "Joan Moss" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And "Joan Moss" joins as key worker
      And coordinator confirms the key worker
        | key worker at present | Joan Moss |
      And "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed, Joan Moss |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then it is refused under the rule "papers to the key worker", NOR-018
      And what is missing is "Joan Moss"
