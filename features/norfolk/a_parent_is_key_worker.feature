@NOR-153
Feature: A parent is the key worker
  What asks for the family or the key worker, or for both, can be met by one person.

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
      | suggested key worker    | Ann Reed           |
      | agree to the key worker | Ann Reed, Tom Reed |
    And coordinator contacts the suggested key worker
      | functions discussed | yes |
      | support outlined    | yes |
    And "Ann Reed" can be the key worker
    And with said yes
      | words |
      | Yes.  |
    And "Ann Reed" joins as key worker
    And coordinator confirms the key worker
      | key worker at present   | Ann Reed |
      | reaching the key worker | At home  |
    And coordinator notes that the family would like a meeting
      | would like a meeting | Ann Reed, Tom Reed |
    And coordinator sets the day of the meeting
      | meeting day | 2024-04-15  |
      | time of day | 14.00       |
      | place       | Hill Clinic |
      | agreed with | Ann Reed    |

  # The page does not say what holds when a parent is the key worker. That parent decides as both.
  Scenario: One person decides as both
    Given "Ann Reed" agrees who is invited
    And with may be invited
      | who       | how     |
      | Nora Lane | to come |
    And administrator sends the invitations
      | professionals invited | Nora Lane  |
      | asked for a summary   | Nora Lane  |
      | summaries due         | 2024-04-05 |
    And "Ann Reed" lets the coordinator know the priorities
      | priorities decided by | Ann Reed |
    And with priorities
      | issue        | topic                     | from     |
      | Quiet nights | the child's complex needs | Ann Reed |
    Given administrator gathers the summaries
    When administrator sends the papers
    And with papers sent
      | who       | how    |
      | Ann Reed  | post   |
      | Tom Reed  | post   |
      | Nora Lane | e-mail |
    Then the rule "the family decides the priorities" is kept
    And the rule "the key worker decides with them" is kept
    And the rule "only whom they agreed to" is kept

  Scenario: The agreement is still completed by each parent and the service
    When "Ann Reed" completes the agreement
      | completed by | Ann Reed, Ruth Dell |
    Then it is refused under the rule "completed together"
    And what is missing is "Tom Reed"

  Scenario: She does not speak for the other parent
    Given "Tom Reed" asks for other arrangements
      | wished changes | In the evening |
    When "Ann Reed" moves the meeting
      | meeting day | 2024-04-17  |
      | time of day | 18.00       |
      | place       | Hill Clinic |
      | agreed with | Tom Reed    |
    Then the rule "as the family wishes" is kept
    And "hold the meeting" is booked for 2024-04-17
