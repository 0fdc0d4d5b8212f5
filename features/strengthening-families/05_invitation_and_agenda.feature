Feature: Invitation, agenda, and a meeting that is moved or called off

  Background:
    Given it is 2024-02-12
    And a new case under "strengthening-families"
    And these people take part
      | name        | role          | agency                 |
      | Jo Marsh    | coordinator   | Strengthening Families |
      | Tama Webb   | facilitator   |                        |
      | Lena Fox    | agency worker | Kauri Street School    |
      | Sione Vaka  | agency worker | Harbour Health         |
      | Paul Reid   | agency worker | Northside Housing      |
      | Mere Rangi  | whānau member |                        |
      | Hoani Rangi | whānau member |                        |
      | Kahu Rangi  | child         |                        |
    And nobody is lead agency
    And nobody is key contact
    And "Mere Rangi" consents to "meeting"
    And "Hoani Rangi" consents to "meeting"
    And coordinator begins to prepare a meeting
    And coordinator notes the key issues
      | who decided | Mere Rangi, Hoani Rangi        |
      | key issues  | School, and who picks Kahu up. |
    And coordinator notes when and where
      | who decided | Mere Rangi, Hoani Rangi |
      | meeting day | 2024-02-26              |
      | start time  | 18:00                   |
      | place       | Rātā Marae              |
    And coordinator notes who should be invited
      | who decided      | Mere Rangi, Hoani Rangi                                                                 |
      | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka, facilitator, interpreter, support person |

  Rule: The invitation and the agenda

    @NZ-001 @NZ-017
    Scenario: The invitation says when, where and who, and not what the matter is
      When coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      Then the form "invitation" is complete
      And the form "invitation" contains "Rātā Marae"
      And the form "invitation" contains "Sione Vaka"
      And the form "invitation" contains "meet as partners"
      And the case is at "invited"

    @NZ-003 @NZ-009 @NZ-026
    Scenario: The agenda opens as the family wishes and goes by its issues
      Given coordinator notes what helps the family/whānau to take part
        | opening | Karakia by Koro, and a mihi to everybody. |
        | wishes  | A cousin minds the little ones.           |
      And "Mere Rangi" tells what every agency should know
        | the family's story | We moved here in June. |
      And coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      When facilitator draws up the agenda
      Then the form "agenda" contains "Karakia by Koro"
      And the form "agenda" contains "who picks Kahu up"
      And the form "agenda" contains "the big picture"
      And the form "agenda" is complete

    Scenario: The family wishes for nothing at the opening and keeps its story, and the agenda is complete
      Given coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      When facilitator draws up the agenda
      Then the form "agenda" is complete
      And the form "agenda" contains "What the family/whānau wants every agency to know: ____"

    Scenario: An agenda without anybody who is invited lacks that
      Then the form "agenda" lacks "invited people"

    Scenario: The agenda is not for an interpreter, who only hears what is said
      Then the form "agenda" is for "Lena Fox"
      And the form "agenda" is for "Kahu Rangi"
      And the form "agenda" is not for interpreter

    Scenario: The family names one more person, who is invited as well
      Given coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox |
      When coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi                                  |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka, Paul Reid |
      And coordinator sends the invitations
        | invited people | Paul Reid |
      Then the rule "down to the person" is kept
      And the case is at "invited"

  Rule: Moved

    Background:
      Given coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |

    @NZ-016
    Scenario: The family moves the meeting, and there are new invitations
      When "Mere Rangi" moves the meeting
        | who decided    | Mere Rangi, Hoani Rangi |
        | meeting day    | 2024-03-04              |
        | start time     | 18:00                   |
        | why no meeting | Tangi                   |
      Then the rule "the family decides when and where" is kept
      And the case is at "preparing"
      And "hold" is booked for 2024-03-04
      And the fact "place" is "Rātā Marae"
      And coordinator cannot do "hold"
      When coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      Then the form "invitation" contains "2024-03-04"

    Scenario: It is moved, and the interpreter has to be booked again
      Given coordinator notes what helps the family/whānau to take part
        | interpreter wanted | yes                     |
        | who decided        | Mere Rangi, Hoani Rangi |
        | interpreter is     | booked                  |
      When "Hoani Rangi" moves the meeting
        | who decided    | Mere Rangi, Hoani Rangi |
        | meeting day    | 2024-03-04              |
        | start time     | 10:00                   |
        | why no meeting | Tangi                   |
      Then the rule "moved to a day" is kept
      And the fact "start time" is "10:00"
      And "invite" is not done
      And the fact "interpreter is" is not filled in
      And the fact "people to invite" is "Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka, facilitator, interpreter, support person"

    # The page does not say what holds while there is no new day. Nothing is moved: the meeting stays, or is called off.
    Scenario Outline: Without a new day nothing is moved, and what the family decided stays (<who>)
      When <who> moves the meeting
        | why no meeting | Tangi |
      Then it is refused under the rule "moved to a day", NZ-016
      And what is missing is "meeting day"
      And what is missing is "start time"
      And "hold" is booked for 2024-02-26
      And the fact "start time" is "18:00"
      And the case is at "invited"
      Examples:
        | who           |
        | facilitator   |
        | "Hoani Rangi" |

    Scenario: The facilitator gives a reason, and the day of the family still stays
      When facilitator moves the meeting, with the reason "A new day is being looked for" against the rule "moved to a day"
      Then it is refused under the rule "moved to a day"
      And "hold" is booked for 2024-02-26

    Scenario: The family has no new day yet, and calls the meeting off
      When "Hoani Rangi" calls the meeting off
        | why no meeting | Tangi |
      Then "hold" is not booked
      And "invite" is not done
      And the case is at "preparing"

    Scenario: An agency does not move it
      When "Sione Vaka" moves the meeting
        | meeting day | 2024-03-04 |
      Then it is refused

    Scenario: The facilitator does not choose the new day
      When facilitator moves the meeting
        | meeting day    | 2024-03-04 |
        | why no meeting | I am away. |
      Then it is refused under the rule "the family decides when and where"
      And "hold" is booked for 2024-02-26

  # The page does not say who may call a meeting off. The family may, and whoever prepares it.
  Rule: Called off on the day

    Background:
      Given coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      And it becomes 2024-02-26 at 15:00

    Scenario: A mother calls it off, and everybody is told
      When "Mere Rangi" calls the meeting off
        | why no meeting | Kahu is ill. |
      And with told there is no meeting
        | who         | how          |
        | Mere Rangi  | in person    |
        | Hoani Rangi | in person    |
        | Lena Fox    | by telephone |
        | Sione Vaka  | by message   |
      Then the rule "nobody waits at a locked door" is kept
      And the case is at "preparing"
      And "hold" is not booked
      And the fact "key issues" is "School, and who picks Kahu up."

    Scenario: Somebody could not be reached
      When coordinator calls the meeting off
        | why no meeting | There is a flood. |
      And with told there is no meeting
        | who         | how          |
        | Mere Rangi  | by telephone |
        | Hoani Rangi | by telephone |
        | Lena Fox    | by telephone |
        | Sione Vaka  | not reached  |
      Then it is noted that the rule "nobody waits at a locked door" was not followed

    Scenario: After that there is another meeting, on a day that the family decides
      Given coordinator calls the meeting off
        | why no meeting | There is a flood. |
      When coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi |
      Then it is refused under the rule "decided before inviting"
      When coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-03-11              |
        | start time  | 18:00                   |
        | place       | Rātā Marae              |
      And coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      Then the case is at "invited"
      And "hold" is booked for 2024-03-11
