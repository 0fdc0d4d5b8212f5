Feature: The agenda and the summaries
  The professionals send their summaries, the family and the key worker decide what is on the agenda, and both go to everyone
  before the meeting.

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

  @NOR-014 @NOR-015 @NOR-021
  Rule: The summaries are in by the day that the invitation sets

    Scenario: All of them are in on the last day
      Given "Nora Lane" sends a summary
      And with summaries
        | work          | well              | worries      | next           |
        | Physiotherapy | She walks further | Short nights | A softer brace |
      And "Tess Ward" sends a summary
      And with summaries
        | work         | well              | worries            | next         |
        | Short breaks | She likes to come | The way is too far | A nearer one |
      And "Omar Finch" sends a summary
      And with summaries
        | work           | well      | worries | next  |
        | Speech therapy | New words | None    | Songs |
      When it becomes 2024-04-05 at 23:00
      And administrator gathers the summaries
      Then the rule "last day for summaries" is kept
      And the rule "summaries are in" is kept
      And the fact "summaries" has 3 rows

    # The page does not say what happens when a summary is not in. The papers go out without it.
    Scenario: One summary is not in, and it is noted whose
      Given "Nora Lane" sends a summary
      And with summaries
        | work          | well              | worries      | next           |
        | Physiotherapy | She walks further | Short nights | A softer brace |
      When administrator gathers the summaries
      Then it is noted that the rule "summaries are in" was not followed

    Scenario: The day passes
      When it becomes 2024-04-06
      Then the rule "last day for summaries" is broken
      When administrator gathers the summaries
      Then "gather the summaries" is late under the rule "last day for summaries"

    @NOR-017
    Scenario: The family may send a summary, and need not
      When "Tom Reed" sends a summary
      And with summaries
        | work   | well       | worries      | next          |
        | Father | She laughs | We are tired | One night off |
      Then the fact "summaries" has 1 row
      When administrator gathers the summaries
      Then the case is at "invited"

    Scenario: Everybody sees the summaries, and each writes their own
      When "Nora Lane" sends a summary
      And with summaries
        | work          | well              | worries      | next           |
        | Physiotherapy | She walks further | Short nights | A softer brace |
      Then "Tess Ward" sees the fact "summaries"
      And "Ann Reed" sees the fact "summaries"
      And the form "summary" contains "She walks further"

  @NOR-022 @NOR-137
  Rule: The family decides what is on the agenda, with the key worker if there is one

    @NOR-004 @NOR-179
    Scenario: The family decides
      When "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed |
      And with priorities
        | issue        | topic        | from     |
        | Quiet nights | short breaks | Ann Reed |
      Then the rule "the family decides the priorities" is kept

    Scenario: The coordinator writes down what the family decided
      When coordinator lets the coordinator know the priorities
        | priorities decided by | Tom Reed |
      And with priorities
        | issue        | topic        | from     |
        | Quiet nights | short breaks | Tom Reed |
      Then the rule "the family decides the priorities" is kept

    Scenario: A key worker does not decide in the family's place
      Given "Nora Lane" joins as key worker
      When key worker lets the coordinator know the priorities
        | priorities decided by | Nora Lane |
      And with priorities
        | issue | topic          | from      |
        | Gait  | something else | Nora Lane |
      Then it is refused under the rule "the family decides the priorities", NOR-137

    Scenario: What a key worker wrote down alone has no effect until the family agrees
      Given "Nora Lane" joins as key worker
      When it is recorded afterwards that key worker lets the coordinator know the priorities
      And with priorities
        | issue | topic          | from      |
        | Gait  | something else | Nora Lane |
      Then it is noted as an incident against the rule "the family decides the priorities"
      And the fact "priorities" is not filled in

    # The page does not say what holds when there is no key worker. The family decides alone.
    @NOR-025
    Scenario: The meeting is prepared without a key worker
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
      Then the case is at "papers out"
      And nobody holds the role key worker
      And the form "planning agenda" contains "you can ask the coordinator to look through the summaries with you"
      When coordinator looks through the summaries with the family
      Then "go through the summaries" is done

    Scenario: The agenda has no priorities
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then it is refused under the rule "priorities on the agenda", NOR-022
      And what is missing is "priorities"

    Scenario: No reason of the service takes the place of the family's priorities
      Given administrator gathers the summaries
      When administrator sends the papers, with the reason "There is no time" against the rule "priorities on the agenda"
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then it is refused under the rule "priorities on the agenda"

    # The page does not say what holds when the family has nothing for the agenda.
    Scenario: The family has nothing for the agenda
      Given "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed |
      And with priorities
        | issue                      | topic          | from     |
        | The family has nothing now | something else | Ann Reed |
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then the rule "priorities on the agenda" is kept

    @NOR-002 @NOR-003 @NOR-024 @NOR-175 @NOR-178
    Scenario: The agenda has the family's priorities
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
      Then the rule "priorities on the agenda" is kept
      And the form "planning agenda" contains "Quiet nights"
      And the form "planning agenda" contains "Possible solutions"

  @NOR-018
  Rule: The agenda and the summaries go to everyone, the family included

    Background:
      Given "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |

    Scenario: Everyone gets them
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then the rule "papers to the family" is kept
      And the rule "papers to everyone" is kept

    # The page says everyone, the family included. A child or young person can have their own.
    Scenario: The young person gets them too
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who        | how     |
        | Ann Reed   | post    |
        | Tom Reed   | post    |
        | Elsie Reed | by hand |
        | Nora Lane  | e-mail  |
        | Tess Ward  | e-mail  |
        | Omar Finch | e-mail  |
      Then the rule "papers to the family" is kept
      And the fact "papers sent" has 6 rows

    Scenario: One of the parents is left out
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then it is refused under the rule "papers to the family", NOR-018
      And what is missing is "Tom Reed"

    Scenario: Papers that went out past the family have no effect until the family agrees
      When it is recorded afterwards that administrator sends the papers
      And with papers sent
        | who        | how    |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then it is noted as an incident against the rule "papers to the family"
      And the case is at "invited"

    Scenario: Somebody who was asked for a summary only is left out
      Given administrator gathers the summaries
      When administrator sends the papers
      And with papers sent
        | who       | how    |
        | Ann Reed  | post   |
        | Tom Reed  | post   |
        | Nora Lane | e-mail |
        | Tess Ward | e-mail |
      Then it is refused under the rule "papers to everyone", NOR-018
      And what is missing is "Omar Finch"

  @NOR-023
  Rule: They go out before the meeting

    Background:
      Given "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |

    # The page does not say how long before.
    Scenario: On the morning of the meeting is in time
      Given it becomes 2024-04-15 at 8:00
      And administrator gathers the summaries
      And administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      When it becomes 2024-04-15 at 14:00
      And coordinator holds the meeting
        | chair | Nora Lane |
      Then the rule "papers before the meeting" is kept
      And the case is at "held"

    Scenario: The meeting does not begin without them
      Given it becomes 2024-04-15 at 14:00
      When coordinator holds the meeting
      Then it is refused under the rule "papers before the meeting", NOR-023

    Scenario: A meeting that was held without them is on record as it was
      Given it becomes 2024-04-16
      When it is recorded afterwards that coordinator holds the meeting on 2024-04-15
      Then the rule "papers before the meeting" is broken
      And it is noted that the order was not kept
      And the case is at "held"
