Feature: The Family Service Plan
  What the meeting decides is written up, within two weeks if possible. The family and all professionals get a copy, and the plan
  is in place when the family agrees to it.

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
    And it becomes 2024-04-15 at 14:00
    And coordinator holds the meeting
      | held on    | 2024-04-15             |
      | chair      | Ruth Dell              |
      | discussion | Nights are still short |

  @NOR-026
  Rule: The plan is written up within two weeks, if possible

    # The page does not say from when the two weeks run. We count from the day of the meeting.
    Scenario: It is written up on the last day
      When it becomes 2024-04-29 at 22:00
      And administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then the rule "two weeks" is kept
      And the case is at "plan written"

    Scenario: It is written up a day later
      When it becomes 2024-04-30
      Then the rule "two weeks" is broken
      When administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then "write the plan" is late under the rule "two weeks"
      And the case is at "plan written"

  @NOR-008 @NOR-028 @NOR-134
  Rule: The administrator and the coordinator write it up

    Scenario Outline: The <who> writes it up
      When <who> writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then the rule "the service writes up" is kept
      Examples:
        | who           |
        | administrator |
        | coordinator   |

    Scenario: The key worker helps out, and it is noted
      When key worker writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then it is noted that the rule "the service writes up" was not followed

  @NOR-030 @NOR-180
  Rule: The plan says what is to be done, and who does it

    Scenario: A member of the family does a part of it
      When administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then the rule "who does what" is kept

    Scenario: Nobody is to do it
      When administrator writes up the plan
      And with plan
        | step        | what                  | who | how long |
        | Sleep diary | Write down each night |     | A month  |
      Then it is refused under the rule "who does what", NOR-180
      And what is missing is "Who will do it"

    Scenario: How long it takes cannot be said yet
      When administrator writes up the plan
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed |          |
      Then the rule "who does what" is kept

  @NOR-005
  Rule: Every meeting has its plan

    Scenario: There is none yet
      Then coordinator cannot do "put the plan in place" under the rule "every meeting has its plan"

    Scenario: It is written, sent and agreed to
      Given administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      And administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-04-16 |
        | Tom Reed   | post   | 2024-04-16 |
        | Nora Lane  | e-mail | 2024-04-16 |
        | Omar Finch | e-mail | 2024-04-16 |
        | Tess Ward  | e-mail | 2024-04-16 |
      When coordinator puts the plan in place
      Then the rule "every meeting has its plan" is kept
      And the rule "a copy for the family" is kept
      And the rule "a copy for the professionals" is kept
      And the rule "agreed by the family" is kept
      And the case is at "plan in place"

  @NOR-027
  Rule: The family and all professionals get a copy

    Background:
      Given administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |

    # The page does not say whether each parent gets a copy. For us each does.
    Scenario: One of the parents has none
      Given administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-04-16 |
        | Nora Lane  | e-mail | 2024-04-16 |
        | Omar Finch | e-mail | 2024-04-16 |
        | Tess Ward  | e-mail | 2024-04-16 |
      When coordinator puts the plan in place
      Then it is refused under the rule "a copy for the family", NOR-027
      And what is missing is "Tom Reed"

    Scenario: No reason of the service makes up for the family's copy
      When coordinator puts the plan in place, with the reason "The post is slow" against the rule "a copy for the family"
      Then it is refused under the rule "a copy for the family"

    Scenario: A copy that came back is none
      Given administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-04-16 |
        | Tom Reed   | post   | 2024-04-16 |
        | Nora Lane  | e-mail | 2024-04-16 |
        | Omar Finch | e-mail | 2024-04-16 |
        | Tess Ward  | e-mail | 2024-04-16 |
      And administrator sends the plan
      And with copies
        | who      | how       | on         |
        | Tom Reed | came back | 2024-04-20 |
      When coordinator puts the plan in place
      Then it is refused under the rule "a copy for the family"
      And what is missing is "Tom Reed"

    Scenario: A professional has none
      Given administrator sends the plan
      And with copies
        | who       | how    | on         |
        | Ann Reed  | post   | 2024-04-16 |
        | Tom Reed  | post   | 2024-04-16 |
        | Nora Lane | e-mail | 2024-04-16 |
        | Tess Ward | e-mail | 2024-04-16 |
      When coordinator puts the plan in place
      Then it is refused under the rule "a copy for the professionals", NOR-027
      And what is missing is "Omar Finch"

    # The page does not say who then sends the plan to the professionals. The service does.
    @NOR-029
    Scenario: The key worker gives the family its copies, and the service sends the others
      Given key worker gives the family a copy
      And with copies
        | who      | how                     | on         |
        | Ann Reed | given by the key worker | 2024-04-17 |
        | Tom Reed | given by the key worker | 2024-04-17 |
      When coordinator puts the plan in place
      Then it is refused under the rule "a copy for the professionals"
      When administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Nora Lane  | e-mail | 2024-04-17 |
        | Omar Finch | e-mail | 2024-04-17 |
        | Tess Ward  | e-mail | 2024-04-17 |
      And coordinator puts the plan in place
      Then the rule "a copy for the family" is kept
      And the rule "a copy for the professionals" is kept

  @NOR-030 @NOR-043
  Rule: The plan is in place when the family agrees to it

    # The page says agreed, and not by whom. Each parent or carer is asked, also about the first plan.
    Scenario: One of the parents does not agree
      Given administrator writes up the plan
        | agree to the plan | Ann Reed |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      And administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-04-16 |
        | Tom Reed   | post   | 2024-04-16 |
        | Nora Lane  | e-mail | 2024-04-16 |
        | Omar Finch | e-mail | 2024-04-16 |
        | Tess Ward  | e-mail | 2024-04-16 |
      When coordinator puts the plan in place
      Then it is refused under the rule "agreed by the family", NOR-043
      And what is missing is "Tom Reed"
      When coordinator puts the plan in place, with the reason "He was not there" against the rule "agreed by the family"
      Then it is refused under the rule "agreed by the family"

    @NOR-029
    Scenario: The plan comes back with a disagreement, is changed, and agreed to
      Given administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      And administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-04-16 |
        | Tom Reed   | post   | 2024-04-16 |
        | Nora Lane  | e-mail | 2024-04-16 |
        | Omar Finch | e-mail | 2024-04-16 |
        | Tess Ward  | e-mail | 2024-04-16 |
      When "Tom Reed" asks for changes to the plan
      And with changes wanted
        | what                                    |
        | The nights in the short break count too |
      Then the form "changes" contains "The nights in the short break count too"
      When it becomes 2024-04-22
      And administrator writes up the plan
      And with plan
        | step        | what                                        | who      | how long |
        | Sleep diary | Write down each night, short breaks as well | Ann Reed | A month  |
      And coordinator puts the plan in place
      Then it is refused under the rule "a copy for the family"
      And it is refused under the rule "agreed by the family"
      When administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-04-22 |
        | Tom Reed   | post   | 2024-04-22 |
        | Nora Lane  | e-mail | 2024-04-22 |
        | Omar Finch | e-mail | 2024-04-22 |
        | Tess Ward  | e-mail | 2024-04-22 |
      And coordinator notes who agrees to the plan
        | agree to the plan | Ann Reed, Tom Reed |
      And coordinator puts the plan in place
      Then the case is at "plan in place"

    Scenario: A plan that was put in place over the family's head
      Given administrator writes up the plan
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      And administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-04-16 |
        | Tom Reed   | post   | 2024-04-16 |
        | Nora Lane  | e-mail | 2024-04-16 |
        | Omar Finch | e-mail | 2024-04-16 |
        | Tess Ward  | e-mail | 2024-04-16 |
      When it is recorded afterwards that coordinator puts the plan in place
      Then it is noted as an incident against the rule "agreed by the family"
      And the case is at "plan written"
      When "Ann Reed" agrees to it afterwards
      And "Tom Reed" agrees to it afterwards
      Then the case is at "plan in place"

  @NOR-031 @NOR-032
  Rule: The key worker asks how it is going, and keeps everybody up to date

    Scenario: Progress and news
      Given administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      And administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-04-16 |
        | Tom Reed   | post   | 2024-04-16 |
        | Nora Lane  | e-mail | 2024-04-16 |
        | Omar Finch | e-mail | 2024-04-16 |
        | Tess Ward  | e-mail | 2024-04-16 |
      And coordinator puts the plan in place
      When it becomes 2024-06-03
      And key worker checks the progress
      And with progress
        | action      | how                   |
        | Sleep diary | Three weeks are there |
      And key worker passes on news
        | news | The diary shows a pattern. |
      Then "Tess Ward" sees the fact "progress"
      And "Tom Reed" sees the fact "news"
      And nothing is due

  @NOR-009 @NOR-183
  Rule: Coordinator, administrator or key worker hold the meeting

    Scenario Outline: <who> holds the meeting
      Given coordinator voids "hold the meeting" with the reason "Somebody else held it"
      When <who> holds the meeting
        | chair | <name> |
      Then the case is at "held"
      And the fact "chair" is "<name>"
      Examples:
        | who           | name      |
        | coordinator   | Ruth Dell |
        | administrator | Sam Pike  |
        | key worker    | Nora Lane |

    Scenario: A professional alone does not hold it
      Given coordinator voids "hold the meeting" with the reason "It was not held"
      Then "Tess Ward" cannot do "hold the meeting"
      But key worker can do "hold the meeting"
