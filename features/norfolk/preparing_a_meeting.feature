@NOR-013 @NOR-020
Feature: Preparing the planning meeting
  There is a meeting when the family would like one. It is as the family wishes, and the family's views come first.

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

  @NOR-176 @NOR-177
  Rule: There is a meeting when each parent or carer would like one

    Scenario: The family wants no meeting, and keeps everything else
      When "Ann Reed" suggests a key worker
        | suggested key worker | Nora Lane |
      Then the case is at "suggested"
      And the case is at "no meeting"
      When 12 months go by
      Then nothing is due

    Scenario: Both parents would like one
      Given coordinator notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      When coordinator sets the day of the meeting
        | meeting day | 2024-04-15  |
        | place       | Hill Clinic |
        | agreed with | Tom Reed    |
      Then the rule "the family would like it" is kept
      And the rule "as the family wishes" is kept
      And "hold the meeting" is booked for 2024-04-15

    # The booklet says families. Each parent or carer is asked, and one can say no for now.
    Scenario: One of the parents has not said yes
      Given "Ann Reed" notes that the family would like a meeting
        | would like a meeting | Ann Reed |
      When coordinator sets the day of the meeting
        | meeting day | 2024-04-15 |
        | agreed with | Ann Reed   |
      Then it is refused under the rule "the family would like it", NOR-176
      And what is missing is "Tom Reed"

    Scenario: The other parent says yes on the next day
      Given "Ann Reed" notes that the family would like a meeting
        | would like a meeting | Ann Reed |
      When it is the next day
      And "Tom Reed" notes who would like a meeting
        | would like a meeting | Tom Reed |
      And coordinator sets the day of the meeting
        | meeting day | 2024-04-15  |
        | place       | Hill Clinic |
        | agreed with | Tom Reed    |
      Then the rule "the family would like it" is kept

    Scenario: No reason of an agency takes the place of the family's wish
      Given "Ann Reed" notes that the family would like a meeting
        | would like a meeting | Ann Reed |
      When coordinator sets the day of the meeting, with the reason "The clinic needs it" against the rule "the family would like it"
        | meeting day | 2024-04-15 |
        | agreed with | Ann Reed   |
      Then it is refused under the rule "the family would like it"

    Scenario: One parent says no for now, and the meeting is put aside
      Given coordinator notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      And coordinator sets the day of the meeting
        | meeting day | 2024-04-15 |
        | agreed with | Ann Reed   |
      When "Tom Reed" wants no meeting for now
      Then the case is at "put aside"
      And "hold the meeting" is not booked
      And nothing is due

    Scenario: A meeting that was put aside is taken up again
      Given coordinator notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      And "Tom Reed" wants no meeting for now
      And it becomes 2024-05-06
      When "Tom Reed" notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      And coordinator sets the day of the meeting
        | meeting day | 2024-06-03 |
        | agreed with | Tom Reed   |
      Then the rule "the family would like it" is kept

  @NOR-177
  Rule: Day, time and place are as the family wishes

    Background:
      Given coordinator notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |

    Scenario: Nobody in the family agreed to the day
      When coordinator sets the day of the meeting
        | meeting day | 2024-04-15  |
        | place       | Hill Clinic |
      Then it is refused under the rule "as the family wishes", NOR-177
      And what is missing is "meeting day"

    Scenario Outline: Nobody in the family agreed to the <fact>
      When coordinator sets the day of the meeting
        | <fact> | <value> |
      Then it is refused under the rule "as the family wishes", NOR-177
      And what is missing is "<fact>"
      Examples:
        | fact        | value       |
        | time of day | 8.00        |
        | place       | Hill Clinic |

    # The booklet does not say whether each parent has to agree to a day. One is enough.
    Scenario: One of the parents agreed to the day
      When administrator sets the day of the meeting
        | meeting day | 2024-04-15 |
        | agreed with | Tom Reed   |
      Then the rule "as the family wishes" is kept

    @NOR-038
    Scenario: The family needs other arrangements, and the key worker or the family says so
      Given administrator sets the day of the meeting
        | meeting day | 2024-04-15  |
        | place       | Hill Clinic |
        | agreed with | Tom Reed    |
      When "Ann Reed" asks for other arrangements
        | wished changes | A room without stairs |
      And coordinator moves the meeting
        | why changed | A room without stairs |
        | meeting day | 2024-04-15            |
        | place       | Marsh School          |
        | agreed with | Ann Reed              |
      Then the fact "place" is "Marsh School"
      And "hold the meeting" is booked for 2024-04-15

  @NOR-177
  Rule: Nobody is invited before a day and a place are settled with the family

    Background:
      Given coordinator notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who       | how     |
        | Nora Lane | to come |

    Scenario: No day has been settled
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then it is refused under the rule "a day and a place", NOR-177
      And what is missing is "meeting day"

    Scenario: The day is settled, and the place is not
      Given coordinator sets the day of the meeting
        | meeting day | 2024-04-15 |
        | agreed with | Tom Reed   |
      When administrator sends the invitations, with the reason "The room is found later" against the rule "a day and a place"
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then it is refused under the rule "a day and a place"
      And what is missing is "place"

    Scenario: Both are settled
      Given coordinator sets the day of the meeting
        | meeting day | 2024-04-15  |
        | place       | Hill Clinic |
        | agreed with | Tom Reed    |
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then the rule "a day and a place" is kept

  Rule: The family's views come first

    Background:
      Given coordinator notes that the family would like a meeting
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

    @NOR-013
    Scenario: The family was asked who, where and what
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward |
        | asked for a summary   | Nora Lane, Tess Ward |
        | summaries due         | 2024-04-05           |
      Then the rule "views first" is kept
      And the case is at "invited"

    @NOR-013
    Scenario Outline: Nobody has asked the family: <view>
      Given coordinator notes the family's views
        | <view> |  |
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then it is refused under the rule "views first", NOR-013
      And what is missing is "<view>"
      Examples:
        | view               |
        | who should come    |
        | where it should be |
        | what to talk about |

    # That the family was asked and has no view is an answer.
    @NOR-013
    Scenario: The family was asked and has no view
      Given coordinator notes the family's views
        | where it should be | The family was asked and has no view |
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then the rule "views first" is kept

    @NOR-019
    Scenario: The administrator sends the invitations
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then the rule "the service invites" is kept

    # The page names the administrator, and not as the only one. The coordinator may do it as well.
    @NOR-019
    Scenario: The coordinator sends the invitations
      When coordinator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then the rule "the service invites" is kept

    @NOR-008 @NOR-019 @NOR-134
    Scenario: The key worker does not have to send them, and may help out
      Given "Nora Lane" joins as key worker
      When key worker sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then it is noted that the rule "the service invites" was not followed

    @NOR-020 @NOR-156
    Scenario: Only those are invited who were agreed on
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-04-05                       |
      Then the rule "only whom they agreed to" is kept
      And the rule "only those may be asked" is kept

    @NOR-016 @NOR-020
    Scenario: Who was agreed on for a summary only is not invited to come
      When administrator sends the invitations
        | professionals invited | Nora Lane, Omar Finch |
        | asked for a summary   | Nora Lane, Omar Finch |
        | summaries due         | 2024-04-05            |
      Then it is refused under the rule "only whom they agreed to", NOR-020
      And what is missing is "Omar Finch"

    @NOR-020
    Scenario: Somebody is asked for a summary who was not agreed on
      Given "Vera Holt" joins as professional at "Marsh School"
      When administrator sends the invitations
        | professionals invited | Nora Lane            |
        | asked for a summary   | Nora Lane, Vera Holt |
        | summaries due         | 2024-04-05           |
      Then it is refused under the rule "only those may be asked", NOR-020
      And what is missing is "Vera Holt"

    @NOR-020
    Scenario: The family thinks of somebody else when the invitations are out
      Given administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward |
        | asked for a summary   | Nora Lane, Tess Ward |
        | summaries due         | 2024-04-05           |
      And "Vera Holt" joins as professional at "Marsh School"
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who       | how     |
        | Nora Lane | to come |
        | Tess Ward | to come |
        | Vera Holt | to come |
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward, Vera Holt |
        | asked for a summary   | Nora Lane, Tess Ward, Vera Holt |
        | summaries due         | 2024-04-05                      |
      Then the rule "only whom they agreed to" is kept
      And the case is at "invited"

    @NOR-020
    Scenario: No reason of the service takes the place of the family's agreement
      When administrator sends the invitations, with the reason "He has to be there" against the rule "only whom they agreed to"
        | professionals invited | Omar Finch |
        | asked for a summary   | Omar Finch |
        | summaries due         | 2024-04-05 |
      Then it is refused under the rule "only whom they agreed to"

    @NOR-176
    Scenario: A carer who came to the case later is asked before anybody is invited
      Given "Bo Marsh" joins as parent
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then it is refused under the rule "the family would like it"
      And what is missing is "Bo Marsh"
      When "Bo Marsh" notes who would like a meeting
        | would like a meeting | Bo Marsh |
      And administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then the rule "the family would like it" is kept

    @NOR-014
    Scenario: Each professional who is invited is asked for a summary
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward |
        | asked for a summary   | Nora Lane, Tess Ward |
        | summaries due         | 2024-04-05           |
      Then the rule "a summary from each" is kept

    @NOR-014
    Scenario: One of them is not asked
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward |
        | asked for a summary   | Nora Lane            |
        | summaries due         | 2024-04-05           |
      Then it is refused under the rule "a summary from each", NOR-014
      And what is missing is "Tess Ward"

    # The page gives no figure. The case sets the day.
    @NOR-021
    Scenario: The invitation says by when the summaries are to be in
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then "gather the summaries" must be done by 2024-04-05

    @NOR-021
    Scenario: The invitation says nothing of it
      When administrator sends the invitations
        | professionals invited | Nora Lane |
        | asked for a summary   | Nora Lane |
      Then it is refused under the rule "last day for summaries", NOR-021
      And what is missing is "summaries due"

    @NOR-001 @NOR-016 @NOR-017 @NOR-174 @NOR-182
    Scenario: What the invitation tells
      When administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-04-05                       |
      Then the form "invitation" is complete
      And the form "invitation" contains "Team Around the Child"
      And the form "invitation" contains "You need not come"
      And the form "invitation" contains "please use this meeting for it"
      And the form "invitation" contains "Short breaks, in June"

  # The page says the family or the key worker. Either may agree for both.
  @NOR-020
  Rule: The family or the key worker agrees who is invited

    Background:
      Given coordinator notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      And coordinator sets the day of the meeting
        | meeting day | 2024-04-15  |
        | time of day | 14.00       |
        | place       | Hill Clinic |
        | agreed with | Ann Reed    |

    Scenario: The key worker agrees
      Given "Ann Reed" suggests a key worker
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
        | key worker at present | Nora Lane |
      And key worker agrees as key worker who is invited
      And with may be invited
        | who       | how     |
        | Tess Ward | to come |
      When administrator sends the invitations
        | professionals invited | Tess Ward  |
        | asked for a summary   | Tess Ward  |
        | summaries due         | 2024-04-05 |
      Then the rule "a key worker who is in place" is kept
      And the rule "only whom they agreed to" is kept

    @NOR-152
    Scenario: Somebody whom nobody agreed to as key worker does not agree for the family
      Given "Nora Lane" joins as key worker
      When key worker agrees as key worker who is invited
      And with may be invited
        | who       | how     |
        | Tess Ward | to come |
      Then it is refused under the rule "a key worker who is in place", NOR-020

    # The page does not say whether a key worker who is away or has stopped still agrees for the family. They do not.
    Scenario: A key worker whom the family wants no more does not agree for it
      Given "Ann Reed" suggests a key worker
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
        | key worker at present | Nora Lane |
      And "Tom Reed" notes that the key worker stops
      When "Nora Lane" agrees as key worker who is invited
      And with may be invited
        | who       | how     |
        | Tess Ward | to come |
      Then it is refused under the rule "a key worker who is in place"

    Scenario: A mother who is the key worker agrees as both
      Given "Ann Reed" joins as key worker
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who       | how     |
        | Tess Ward | to come |
      When administrator sends the invitations
        | professionals invited | Tess Ward  |
        | asked for a summary   | Tess Ward  |
        | summaries due         | 2024-04-05 |
      Then the rule "only whom they agreed to" is kept

    Scenario: The coordinator does not agree in their place
      Then coordinator cannot do "agree who is invited"
      And coordinator cannot do "agree as key worker who is invited"

    Scenario: Invitations to which nobody agreed have no effect
      When it is recorded afterwards that administrator sends the invitations
        | professionals invited | Tess Ward  |
        | asked for a summary   | Tess Ward  |
        | summaries due         | 2024-04-05 |
      Then it is noted as an incident against the rule "only whom they agreed to"
      And the case is at "preparing"
