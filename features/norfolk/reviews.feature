Feature: Reviews
  Reviews follow the planning meeting, six months after the last meeting or later. Four to six weeks ahead the service checks the
  arrangements, and all else goes as for the planning meeting.

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
    And administrator writes up the plan
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

  @NOR-033 @NOR-034
  Rule: The service supports a meeting six months after the last, or sooner by negotiation

    Scenario: On the day on which six months have passed
      When coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-10-15      |
        | agreed with | Ann Reed        |
      Then the rule "six months" is kept
      And "hold the meeting" is booked for 2024-10-15

    Scenario: The day before
      When coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-10-14      |
        | agreed with | Ann Reed        |
      Then it is refused under the rule "six months", NOR-033
      And what is missing is "why sooner"

    Scenario: Sooner, as it was negotiated
      Given coordinator negotiates a sooner meeting
        | why sooner         | A place at school is decided in July |
        | sooner agreed with | Ann Reed, Nora Lane                  |
      When coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-07-01      |
        | agreed with | Ann Reed        |
      Then the rule "six months" is kept
      And the rule "negotiated with the family" is kept
      And "hold the meeting" is booked for 2024-07-01

    # The page does not say with whom it is negotiated. At least one parent or carer is among them.
    @NOR-034
    Scenario: The service does not negotiate with itself
      When coordinator negotiates a sooner meeting
        | why sooner         | There is a free day |
        | sooner agreed with | Sam Pike            |
      Then it is refused under the rule "negotiated with the family", NOR-034

    @NOR-177
    Scenario: The service does not set the day of the review alone
      When coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-10-15      |
      Then it is refused under the rule "as the family wishes"

    Scenario: A reason alone does not take the place of negotiating
      When key worker agrees the day of the next review, with the reason "We would like it" against the rule "six months"
        | next review | a day is agreed |
        | review day  | 2024-07-01      |
        | agreed with | Ann Reed        |
      Then it is refused under the rule "six months"

    # The page sets no longest time between meetings.
    Scenario: Six months are no last day
      When 12 months go by
      Then nothing is due

    # The page limits what the service supports, not whether people meet.
    Scenario: The family and the professionals meet without the service
      Given it becomes 2024-06-03
      When "Tess Ward" notes a meeting without the service
      And with meetings without the service
        | on         | there               | outcome                     |
        | 2024-05-27 | Ann Reed, Tess Ward | The short break is extended |
      Then the fact "meetings without the service" has 1 row
      And the case is at "plan in place"
      When coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-10-15      |
        | agreed with | Ann Reed        |
      Then the rule "six months" is kept

  @NOR-035 @NOR-037
  Rule: Four to six weeks ahead of the agreed day, the service checks the arrangements

    Background:
      Given coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-11-04      |
        | agreed with | Ann Reed        |

    Scenario Outline: On the <which> day of the window
      When it becomes <day>
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-11-04  |
        | time of day  | 14.00       |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      Then the rule "four to six weeks ahead" is kept
      And the rule "where and when" is kept
      And the rule "checked with the key worker" is kept
      And the rule "planning meeting first" is kept
      And the case is at "preparing"
      Examples:
        | which | day        |
        | first | 2024-09-23 |
        | last  | 2024-10-07 |

    Scenario Outline: A day too <how>
      When it becomes <day>
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-11-04  |
        | time of day  | 14.00       |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      Then it is refused under the rule "four to six weeks ahead", NOR-035
      Examples:
        | how  | day        |
        | soon | 2024-09-22 |
        | late | 2024-10-08 |

    @NOR-176
    Scenario: A carer who came to the case later is asked as well
      Given "Bo Marsh" joins as parent
      When it becomes 2024-09-30
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-11-04  |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      Then it is refused under the rule "the family would like it"
      And what is missing is "Bo Marsh"
      When "Bo Marsh" notes who would like a meeting
        | would like a meeting | Bo Marsh |
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-11-04  |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      Then the rule "the family would like it" is kept

    # The page does not say what holds for a review at short notice. The check is made late, with the reason.
    Scenario: A negotiated review at three weeks' notice
      Given it becomes 2024-06-03
      And coordinator negotiates a sooner meeting
        | why sooner         | A place at school is decided in July |
        | sooner agreed with | Ann Reed, Nora Lane                  |
      And coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-06-24      |
        | agreed with | Ann Reed        |
      When coordinator checks the arrangements, with the reason "Agreed on today" against the rule "four to six weeks ahead"
        | checked with | Nora Lane   |
        | meeting day  | 2024-06-24  |
        | place        | Hill Clinic |
        | agreed with  | Ann Reed    |
      Then there is a deviation from the rule "four to six weeks ahead" with the reason "Agreed on today"
      And the rule "six months" is kept

    # The page and the booklet write the coordinator in three ways. For us it is one person.
    @NOR-154
    Scenario: Whoever held the first meeting checks the arrangements as well
      When it becomes 2024-09-30
      And "Ruth Dell" checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-11-04  |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      Then "Ruth Dell" holds the role coordinator
      And the rule "checked with the key worker" is kept

    Scenario: The key worker was not asked
      When it becomes 2024-09-30
      And administrator checks the arrangements
        | meeting day | 2024-11-04  |
        | place       | Hill Clinic |
        | agreed with | Ann Reed    |
      Then it is refused under the rule "checked with the key worker", NOR-037

    # The page does not say whom the service contacts when there is no key worker. It contacts the family.
    Scenario: There is no key worker any more, and the family is asked
      Given key worker notes that the key worker stops
      When it becomes 2024-09-30
      And administrator checks the arrangements
        | checked with | Ann Reed    |
        | meeting day  | 2024-11-04  |
        | place        | Hill Clinic |
        | agreed with  | Ann Reed    |
      Then the case is at "preparing"
      And the rule "checked with the key worker" was not asked

    @NOR-036
    Scenario: Nobody checked where it is
      When it becomes 2024-09-30
      And coordinator checks the arrangements
        | checked with | Nora Lane  |
        | meeting day  | 2024-11-04 |
        | agreed with  | Ann Reed   |
      Then it is refused under the rule "where and when", NOR-036
      And what is missing is "place"

    @NOR-036
    Scenario: Nobody checked when it is
      When it becomes 2024-09-30
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | place        | Hill Clinic |
        | agreed with  | Ann Reed    |
      Then it is refused under the rule "where and when", NOR-036
      And what is missing is "meeting day"

    @NOR-038
    Scenario: The family needs another day, and the review is agreed anew
      Given key worker asks for other arrangements
        | wished changes | The first week of November is half-term |
      When coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-11-18      |
        | agreed with | Tom Reed        |
      And it becomes 2024-10-06
      Then "check the arrangements" cannot be done under the rule "four to six weeks ahead"
      When it becomes 2024-10-07
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-11-18  |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      Then the rule "four to six weeks ahead" is kept

  @NOR-176
  Rule: The family can do without the next review

    Background:
      Given coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-11-04      |
        | agreed with | Ann Reed        |

    Scenario: A parent wants none for now, and nobody is asked about it again
      When "Tom Reed" wants no review for now
        | next review | the family wants none for now |
      Then "hold the meeting" is not booked
      When it becomes 2024-10-20
      Then nothing is due
      And the case is at "plan in place"

    Scenario: The coordinator notes that there is none, and the booking goes with it
      When coordinator agrees the day of the next review
        | next review | the family wants none for now |
      Then "hold the meeting" is not booked
      And nothing is due

    Scenario: It wants one after all, and each parent says so
      Given "Tom Reed" wants no review for now
        | next review | the family wants none for now |
      When it becomes 2025-01-13
      And coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2025-02-17      |
        | agreed with | Tom Reed        |
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2025-02-17  |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      Then it is refused under the rule "the family would like it"
      When "Ann Reed" notes who would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2025-02-17  |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      Then the rule "the family would like it" is kept
      And the case is at "preparing"

  @NOR-039
  Rule: Inviting and preparing go as for the planning meeting

    Background:
      Given coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-11-04      |
        | agreed with | Ann Reed        |
      And it becomes 2024-09-30
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-11-04  |
        | time of day  | 14.00       |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |

    @NOR-036
    Scenario: Who, where and when have been checked
      Given key worker notes the family's views
        | who should come    | The same as last time |
        | where it should be | At the clinic         |
        | what to talk about | School                |
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who        | how                    |
        | Nora Lane  | to come                |
        | Tess Ward  | to come                |
        | Omar Finch | to send a summary only |
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-10-25                       |
      Then the rule "arrangements checked" is kept
      And the rule "views first" is kept
      And the form "invitation" contains "2024-11-04"

    @NOR-036
    Scenario: Nobody has checked who is invited
      Given key worker notes the family's views
        | who should come    | The same as last time |
        | where it should be | At the clinic         |
        | what to talk about | School                |
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-10-25                       |
      Then it is refused under the rule "arrangements checked", NOR-036
      And what is missing is "may be invited"

    @NOR-036
    Scenario: A review that was called off is announced again when it has a new day
      Given key worker notes the family's views
        | who should come    | The same as last time |
        | where it should be | At the clinic         |
        | what to talk about | School                |
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who       | how     |
        | Nora Lane | to come |
      And "Tom Reed" calls the meeting off
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-10-25 |
      Then it is refused under the rule "arrangements checked", NOR-036
      And what is missing is "meeting day"

    Scenario: The views of last time are not those of this time
      Given "Ann Reed" agrees who is invited
      And with may be invited
        | who       | how     |
        | Nora Lane | to come |
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-10-25 |
      Then it is refused under the rule "views first"

    @NOR-040 @NOR-041 @NOR-043 @NOR-044 @NOR-165
    Scenario: The agenda of a review has the last plan, and the key worker arrangement
      When key worker notes the family's views
        | who should come    | The same as last time |
        | where it should be | At the clinic         |
        | what to talk about | School                |
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who        | how                    |
        | Nora Lane  | to come                |
        | Tess Ward  | to come                |
        | Omar Finch | to send a summary only |
      And administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-10-25                       |
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
      Then the form "review agenda" contains "Sleep diary"
      And the form "review agenda" contains "how the arrangement works"
      And the form "review agenda" contains "A new key worker, if one is needed"

  Rule: What belongs to a review

    Background:
      Given coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-11-04      |
        | agreed with | Ann Reed        |
      And coordinator reviews the key worker arrangement
        | how the arrangement works | Well, in the spring |
      And it becomes 2024-09-30
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-11-04  |
        | time of day  | 14.00       |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      And key worker notes the family's views
        | who should come    | The same as last time |
        | where it should be | At the clinic         |
        | what to talk about | School                |
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who        | how                    |
        | Nora Lane  | to come                |
        | Tess Ward  | to come                |
        | Omar Finch | to send a summary only |
      And administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-10-25                       |
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

    @NOR-040 @NOR-042
    Scenario: The last plan is looked through, and the child is heard
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | held on                   | 2024-11-04               |
        | chair                     | Nora Lane                |
        | discussion                | Nights are better        |
        | child's views             | A drawing of her new bed |
        | how the arrangement works | Well                     |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then the rule "last plan looked through" is kept
      And the rule "what became of each" is kept
      And the rule "arrangement looked at" is kept
      And the rule "the child's voice" is kept
      And the rule "who does what after a review" is kept
      And the form "plan after a review" contains "A drawing of her new bed"

    @NOR-040
    Scenario: Nobody looked through the last plan
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | child's views             | A drawing |
        | how the arrangement works | Well      |
      And administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then it is refused under the rule "last plan looked through", NOR-040

    @NOR-040
    Scenario: An action of the last plan is named, and not how far it is
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | child's views             | A drawing |
        | how the arrangement works | Well      |
      And with what has been done
        | action      | state | what |
        | Sleep diary |       |      |
      And administrator writes up the plan
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then it is refused under the rule "what became of each", NOR-040

    # The booklet says routinely. We ask for it at each review; what was said in the spring is not enough.
    @NOR-165
    Scenario: Nobody asked how it goes with the key worker
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | child's views | A drawing |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then it is refused under the rule "arrangement looked at", NOR-165

    @NOR-044 @NOR-165
    Scenario: There is no key worker any more, and nothing to look at
      Given "Nora Lane" notes that the key worker stops
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | child's views | A drawing                     |
        | discussion    | Omar Finch might take it over |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then the rule "arrangement looked at" was not asked
      And the case is at "plan written"

    @NOR-042
    Scenario: The child's views are missing
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | how the arrangement works | Well |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then it is refused under the rule "the child's voice", NOR-042
      And what is missing is "child's views"

    # The page does not say what holds for a child who cannot or will not say anything.
    @NOR-042
    Scenario: The child says nothing, and it is written down how that was found out
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | child's views             | She turned away from the pictures. Her mother thinks she likes the new bed. |
        | how the arrangement works | Well                                                                        |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      Then the rule "the child's voice" is kept

    @NOR-180
    Scenario: The new plan leaves open who does it
      Given it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | held on                   | 2024-11-04               |
        | chair                     | Nora Lane                |
        | discussion                | Nights are better        |
        | child's views             | A drawing of her new bed |
        | how the arrangement works | Well                     |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      When administrator writes up the plan
      And with plan
        | step   | what             | who | how long |
        | School | Visit the school |     | One day  |
      Then it is refused under the rule "who does what after a review", NOR-180

    @NOR-045
    Scenario: The next review has a day
      Given it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | held on                   | 2024-11-04               |
        | chair                     | Nora Lane                |
        | discussion                | Nights are better        |
        | child's views             | A drawing of her new bed |
        | how the arrangement works | Well                     |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      And administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-11-08 |
        | Tom Reed   | post   | 2024-11-08 |
        | Nora Lane  | e-mail | 2024-11-08 |
        | Omar Finch | e-mail | 2024-11-08 |
        | Tess Ward  | e-mail | 2024-11-08 |
      And coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2025-05-12      |
        | agreed with | Ann Reed        |
      When coordinator puts the plan in place
      Then the rule "next review arranged" is kept
      And the rule "with a day" is kept

    @NOR-045
    Scenario: Nothing is arranged
      Given it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | held on                   | 2024-11-04               |
        | chair                     | Nora Lane                |
        | discussion                | Nights are better        |
        | child's views             | A drawing of her new bed |
        | how the arrangement works | Well                     |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
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
      Then it is refused under the rule "next review arranged", NOR-045

    @NOR-045
    Scenario: There is to be a review, and no day
      Given it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | held on                   | 2024-11-04               |
        | chair                     | Nora Lane                |
        | discussion                | Nights are better        |
        | child's views             | A drawing of her new bed |
        | how the arrangement works | Well                     |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
        | discussion        | Nights are still short |
        | points not agreed | None                   |
        | agree to the plan | Ann Reed, Tom Reed     |
      And with plan
        | step        | what                  | who      | how long |
        | Sleep diary | Write down each night | Ann Reed | A month  |
      And administrator sends the plan
      And with copies
        | who        | how    | on         |
        | Ann Reed   | post   | 2024-11-08 |
        | Tom Reed   | post   | 2024-11-08 |
        | Nora Lane  | e-mail | 2024-11-08 |
        | Omar Finch | e-mail | 2024-11-08 |
        | Tess Ward  | e-mail | 2024-11-08 |
      And coordinator agrees the day of the next review
        | next review | a day is agreed |
      When coordinator puts the plan in place
      Then it is refused under the rule "with a day", NOR-045
      And what is missing is "review day"

    # The page does not say what holds when the family wants no further review.
    @NOR-045
    Scenario: The family wants no further review for now
      Given it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | held on                   | 2024-11-04               |
        | chair                     | Nora Lane                |
        | discussion                | Nights are better        |
        | child's views             | A drawing of her new bed |
        | how the arrangement works | Well                     |
      And with what has been done
        | action      | state | what            |
        | Sleep diary | done  | A clear pattern |
      And administrator writes up the plan
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
      And "Tom Reed" wants no review for now
        | next review | the family wants none for now |
      When coordinator puts the plan in place
      Then the rule "next review arranged" is kept
      And the case is at "plan in place"

    @NOR-033
    Scenario: The day of the next review is set in the meeting, six months on
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | review day  | 2025-05-04      |
        | next review | a day is agreed |
        | agreed with | Ann Reed        |
      Then the rule "six months" is kept

    @NOR-033
    Scenario: A day that is too soon cannot be set in the meeting
      When it becomes 2024-11-04 at 14:00
      And coordinator holds the meeting
        | review day  | 2025-05-03 |
        | agreed with | Ann Reed   |
      Then it is refused under the rule "six months"

  @NOR-034
  Rule: What was negotiated for one meeting holds for no other

    Scenario: A negotiated review in July, and the next in autumn
      Given coordinator negotiates a sooner meeting
        | why sooner         | A place at school is decided in July |
        | sooner agreed with | Ann Reed, Nora Lane                  |
      And coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-07-01      |
        | agreed with | Ann Reed        |
      And it becomes 2024-05-27
      And coordinator checks the arrangements
        | checked with | Nora Lane   |
        | meeting day  | 2024-07-01  |
        | time of day  | 14.00       |
        | place        | Hill Clinic |
        | agreed with  | Tom Reed    |
      And key worker notes the family's views
        | who should come    | The same as last time |
        | where it should be | At the clinic         |
        | what to talk about | School                |
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who        | how                    |
        | Nora Lane  | to come                |
        | Tess Ward  | to come                |
        | Omar Finch | to send a summary only |
      And administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-06-21                       |
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
      And it becomes 2024-07-01 at 14:00
      And coordinator holds the meeting
        | child's views | A drawing of the school |
      When coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-10-07      |
        | agreed with | Ann Reed        |
      Then it is refused under the rule "six months", NOR-034

    @NOR-033
    Scenario: It meets sooner than the agreed day, and nobody negotiated that
      Given coordinator agrees the day of the next review
        | next review | a day is agreed |
        | review day  | 2024-11-04      |
        | agreed with | Ann Reed        |
      When it becomes 2024-07-01 at 14:00
      And it is recorded afterwards that coordinator holds the meeting
      Then the rule "six months" is broken
