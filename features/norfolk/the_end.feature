Feature: How the service ends
  The service ends when the young person moves to adult services, at the age limit, or whenever the family
  no longer needs it.

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

  # The texts do not say who decides for somebody of 18 at a complex needs school. For us an adult can end it alone.
  @NOR-167
  Rule: An adult can end the service alone

    Scenario: From the eighteenth birthday on
      Given it becomes 2032-05-20
      When "Elsie Reed" ends the service as an adult
      Then the case has ended
      And the rule "an adult decides alone" is kept

    Scenario: On the day before
      Given it becomes 2032-05-19
      When "Elsie Reed" ends the service as an adult
      Then it is refused under the rule "an adult decides alone"

  @NOR-167
  Rule: The family can end the service at any time

    # The booklet does not say what holds when the family's members differ. One parent or carer is enough.
    Scenario Outline: <who> says so to <whom>
      When <who> no longer needs the service
        | told whom | <whom> |
      Then the case has ended
      And nothing is due
      Examples:
        | who        | whom            |
        | "Ann Reed" | the key worker  |
        | "Tom Reed" | the coordinator |

    Scenario: Also before a meeting that is booked
      Given coordinator sets the day of the meeting
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
      When "Ann Reed" no longer needs the service
      Then the case has ended
      And "hold the meeting" cannot be done

    Scenario: The service does not end it in the family's place
      When it is recorded afterwards that coordinator no longer needs the service
      Then the case has not ended
      And it is noted that the wrong person did it
      And the incident waits for "Ann Reed"

    # The texts do not say whether a young person can end it alone. They can ask for a review, or raise it, at any time.
    @NOR-166 @NOR-173
    Scenario: The young person raises it
      Then child cannot do "family ends it"
      When child raises a matter
        | matter raised | I would like to do without it. |
      And child asks for a review of the arrangement
        | review asked for | Whether I need it. |
      Then the case has not ended
      And the fact "matter raised" is "I would like to do without it."

    @NOR-173
    Scenario: Something can be raised even after the end
      Given "Ann Reed" no longer needs the service
      When "Ann Reed" raises a matter
        | matter raised | May we come back? |
      Then the fact "matter raised" is "May we come back?"

  @NOR-121 @NOR-170
  Rule: The service ends with the move to adult services

    # The booklet says health or care services. The service ends with the first, and the coordinator notes which.
    Scenario: Adult health services take over
      When coordinator ends the service for adult services
        | moves on       | 2024-03-01            |
        | adult services | Adult health services |
      Then the rule "which adult services" is kept
      And the case has ended

    Scenario Outline: Nobody says <what>
      When coordinator ends the service for adult services
        | <given> | <value> |
      Then it is refused under the rule "which adult services", NOR-121
      And what is missing is "<missing>"
      Examples:
        | what      | given          | value                 | missing        |
        | which     | moves on       | 2024-03-04            | adult services |
        | from when | adult services | Adult health services | moves on       |

  @NOR-123
  Rule: The service ends at the age limit, and not before

    Scenario: On the eighteenth birthday
      When it becomes 2032-05-20
      And coordinator ends the service at the age limit
      Then the rule "not before 18" is kept
      And the case has ended

    Scenario: The day before
      When it becomes 2032-05-19
      And coordinator ends the service at the age limit
      Then it is refused under the rule "not before 18", NOR-123

    Scenario: No reason ends it sooner
      When it becomes 2032-05-19
      And coordinator ends the service at the age limit, with the reason "Only a day" against the rule "not before 18"
      Then it is refused under the rule "not before 18"

    Scenario: On the eighteenth birthday at a complex needs school
      Given coordinator notes what is known about the child
        | complex needs school | yes |
      When it becomes 2032-05-20
      And coordinator ends the service at the age limit
      Then it is refused under the rule "not before 19", NOR-123

    Scenario: On the nineteenth birthday at a complex needs school
      Given coordinator notes what is known about the child
        | complex needs school | yes |
      When it becomes 2033-05-20
      And coordinator ends the service at the age limit
      Then the rule "not before 19" is kept
      And the case has ended

    Scenario: No reason ends it sooner at a complex needs school
      Given coordinator notes what is known about the child
        | complex needs school | yes |
      When it becomes 2033-05-19
      And coordinator ends the service at the age limit, with the reason "Only a day" against the rule "not before 19"
      Then it is refused under the rule "not before 19"

    Scenario Outline: After the birthday the service does not begin anything new: <action>
      When it becomes 2032-05-20
      Then "<action>" cannot be done under the rule "up to 18"
      Given coordinator notes what is known about the child
        | complex needs school | yes |
      When it becomes 2033-05-20
      Then "<action>" cannot be done under the rule "up to 19"
      Examples:
        | action                 |
        | meet the parents       |
        | suggest                |
        | put in place           |
        | set the day            |
        | check the arrangements |
        | move the meeting       |
        | agree the next review  |
        | invite                 |
        | hold the meeting       |

    Scenario: No meeting is arranged on the birthday any more
      When it becomes 2032-05-20
      And coordinator sets the day of the meeting
        | meeting day | 2032-06-03 |
        | agreed with | Ann Reed   |
      Then it is refused under the rule "up to 18", NOR-123

  @NOR-171 @NOR-172
  Rule: What families think of the service is not kept in their case

    Scenario: A questionnaire is sent, and nothing is waited for
      When administrator sends the questionnaire
      Then nothing is due
      And the case has not ended
