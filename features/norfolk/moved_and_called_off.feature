Feature: Meetings that are moved, called off, or held as nobody had planned
  What can still be put right is put right. What has happened is on record as it was.

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
    And "Ann Reed" lets the coordinator know the priorities
      | priorities decided by | Ann Reed, Nora Lane |
    And with priorities
      | issue        | topic                     | from     |
      | Quiet nights | the child's complex needs | Ann Reed |
    And administrator gathers the summaries
    And administrator sends the papers
    And with papers sent
      | who        | how    |
      | Ann Reed   | post   |
      | Tom Reed   | post   |
      | Nora Lane  | e-mail |
      | Tess Ward  | e-mail |
      | Omar Finch | e-mail |

  @NOR-038
  Rule: A meeting is moved

    Background:
      Given it becomes 2024-04-10
      And administrator moves the meeting
        | why changed | Tom Reed has to work |
        | meeting day | 2024-04-22           |
        | time of day | 10.00                |
        | agreed with | Ann Reed             |

    Scenario: Without another day it is not moved, and the family's day stays
      When administrator moves the meeting
        | why changed | Tom Reed has to work |
      Then it is refused under the rule "moved to a day"
      And what is missing is "meeting day"
      And "hold the meeting" is booked for 2024-04-22

    # The texts do not say what becomes of the invitations when a meeting moves.
    Scenario: New invitations and papers go out
      Given administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-04-17                       |
      And administrator gathers the summaries
      And administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      When it becomes 2024-04-22
      And coordinator holds the meeting
      Then the case is at "held"
      And the form "invitation" contains "2024-04-22"

    @NOR-021
    Scenario: The new invitations do not ask for summaries by a day that has passed
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
      Then it is refused under the rule "last day for summaries"
      And what is missing is "summaries due"

    # Summaries that are in stay in.
    Scenario: A summary that came in before the meeting was moved
      Given "Nora Lane" sends a summary
      And with summaries
        | work          | well              | worries      | next           |
        | Physiotherapy | She walks further | Short nights | A softer brace |
      When administrator moves the meeting
        | meeting day | 2024-04-29 |
        | agreed with | Ann Reed   |
      Then the fact "summaries" has 1 row

    Scenario: The old papers are not enough
      When it becomes 2024-04-22
      And coordinator holds the meeting
      Then it is refused under the rule "papers before the meeting"

    Scenario: It cannot be moved to a day on which nobody in the family agreed
      When administrator moves the meeting
        | meeting day | 2024-04-23 |
      Then it is refused under the rule "as the family wishes"

  # The booklet does not say what holds for a meeting booked past the birthday. The age counts on the day of each act.
  @NOR-123
  Rule: A meeting is booked for a day after the birthday

    Scenario Outline: The <years>th birthday comes before the meeting does
      Given coordinator notes what is known about the child
        | born                 | <born>   |
        | complex needs school | <school> |
      And it becomes 2024-04-10
      When administrator moves the meeting
        | meeting day | 2024-04-22 |
        | time of day | 14.00      |
        | agreed with | Ann Reed   |
      Then the rule "up to <years>" is kept
      And "hold the meeting" is booked for 2024-04-22
      Given administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-04-17                       |
      And administrator gathers the summaries
      And administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      When it becomes 2024-04-22
      And coordinator holds the meeting
      Then it is refused under the rule "up to <years>", NOR-123
      And the case is at "papers out"
      When coordinator holds the meeting, with the reason "It was booked before the birthday" against the rule "up to <years>"
      Then there is a deviation from the rule "up to <years>" with the reason "It was booked before the birthday"
      And the case is at "held"
      Examples:
        | years | born       | school |
        | 18    | 2006-04-22 | no     |
        | 19    | 2005-04-22 | yes    |

    Scenario: The birthday is on the day after the meeting
      Given coordinator notes what is known about the child
        | born | 2006-04-16 |
      When it becomes 2024-04-15
      And coordinator holds the meeting
      Then the rule "up to 18" is kept
      And the case is at "held"

  Rule: A meeting is called off on the day

    Scenario: The family calls it off in the morning
      Given it becomes 2024-04-15 at 8:10
      When "Ann Reed" calls the meeting off
        | why changed | Elsie is ill |
      And with told of it
        | who       | how       |
        | Ann Reed  | in person |
        | Tom Reed  | in person |
        | Nora Lane | telephone |
        | Tess Ward | telephone |
      Then the case is at "preparing"
      And the rule "nobody at a locked door" is kept
      And "hold the meeting" is not booked
      When it becomes 2024-04-17
      And coordinator sets the day of the meeting
        | meeting day | 2024-05-13 |
        | time of day | 14.00      |
        | agreed with | Ann Reed   |
      And administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-05-03                       |
      Then the case is at "invited"
      And the fact "place" is "Hill Clinic"

    Scenario: The service calls it off, and one of the parents cannot be reached
      Given it becomes 2024-04-15 at 8:10
      When coordinator calls the meeting off
        | why changed | The room is flooded |
      And with told of it
        | who       | how         |
        | Ann Reed  | telephone   |
        | Tom Reed  | not reached |
        | Nora Lane | e-mail      |
        | Tess Ward | e-mail      |
      Then it is noted that the rule "nobody at a locked door" was not followed
      And the case is at "preparing"

  Rule: A meeting was held without what it needed

    Scenario: One of the parents did not want it, and agrees afterwards
      Given "Tom Reed" wants no meeting for now
      When it becomes 2024-04-16
      And it is recorded afterwards that coordinator holds the meeting on 2024-04-15
        | held on    | 2024-04-15             |
        | discussion | Nights are still short |
      Then it is noted as an incident against the rule "the family would like it"
      And the incident waits for "Tom Reed"
      And the incident also waits for "Ann Reed"
      And the case is at "put aside"
      When "Tom Reed" agrees to it afterwards
      And "Ann Reed" agrees to it afterwards
      Then the case is at "held"
      And no incident waits for agreement

    Scenario: It was held in time and is recorded the next morning
      Given it becomes 2024-04-16 at 9:00
      When it is recorded afterwards that coordinator holds the meeting on 2024-04-15
      Then the rule "papers before the meeting" is kept
      And "write the plan" must be done by 2024-04-29

  Rule: Something was recorded wrongly

    Scenario: The wrong meeting was noted as held
      Given it becomes 2024-04-12
      And coordinator holds the meeting
        | discussion | Another child's meeting |
      When coordinator voids "hold the meeting" with the reason "That was another family's meeting"
      Then "hold the meeting" is not done
      And the fact "discussion" is not filled in

    Scenario: A wrong priority is noted anew
      Given coordinator moves the meeting
        | why changed | A mistake in the agenda |
        | meeting day | 2024-04-15              |
        | time of day | 14.00                   |
        | agreed with | Ann Reed                |
      When coordinator lets the coordinator know the priorities
        | priorities decided by | Ann Reed, Nora Lane |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Tom Reed |
      Then the fact "priorities" has 1 row
