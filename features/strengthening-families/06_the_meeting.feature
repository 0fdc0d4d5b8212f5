@NZ-004 @NZ-005
Feature: The meeting

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
    And coordinator sends the invitations
      | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
    And coordinator asks what is to stay confidential
      | was asked | Mere Rangi, Hoani Rangi |

  Rule: The family takes part

    Scenario: Both parents are there, and the agencies that they chose
      Given coordinator gives out the consent form for the meeting
      And with meeting papers
        | whose       | on         | state  | where it is   |
        | Mere Rangi  | 2024-02-12 | signed | With Jo Marsh |
        | Hoani Rangi | 2024-02-12 | signed | With Jo Marsh |
      And it becomes 2024-02-26 at 18:00
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi           |
        | others who came | Lena Fox, Sione Vaka, facilitator |
        | big picture     | Kahu sleeps badly since the move. |
      Then the case is at "met"
      And the rule "the family takes part" is kept
      And the rule "nobody else in the room" is kept
      And the rule "written consent to the meeting" is kept
      And the rule "papers on file" is kept
      And the rule "asked what is confidential" is kept

    # It is an aim: shown, never refused.
    Scenario: A meeting without the family is held, and that is shown
      Given it becomes 2024-02-26
      When facilitator holds the meeting
        | others who came | Lena Fox, Sione Vaka |
      Then it is noted that the rule "the family takes part" was not followed
      And the case is at "met"

    # The page does not say who runs the meeting.
    Scenario: A mother runs the meeting herself
      Given it becomes 2024-02-26
      When "Mere Rangi" holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox, Sione Vaka    |
      Then the case is at "met"

    Scenario: One of the agencies was away
      Given it becomes 2024-02-26
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox                |
      And with who was away
        | who        | why                    |
        | Sione Vaka | sent something to read |
      Then the case is at "met"
      And the fact "who was away" has 1 row

    Scenario: Nobody noted where the signed papers are
      Given it becomes 2024-02-26
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox                |
      Then it is noted that the rule "papers on file" was not followed
      But the rule "written consent to the meeting" is kept

  @NZ-017 @NZ-018
  Rule: Nobody takes part whom the family has not named

    Scenario: Somebody comes along whom the family has not named
      Given it becomes 2024-02-26
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox, Paul Reid     |
      Then it is refused under the rule "nobody else in the room", NZ-018
      And what is missing is "Paul Reid"

    Scenario: A former partner comes along whom nobody has named
      Given "Rangi Paki" joins as other whānau
      And it becomes 2024-02-26
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi, Rangi Paki |
        | others who came | Lena Fox                            |
      Then it is refused under the rule "nobody else of the family", NZ-018
      And what is missing is "Rangi Paki"

    Scenario: The family meets with nobody else there, and that is no breach
      Given it becomes 2024-02-26
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
      Then the rule "nobody else of the family" is kept
      And the rule "nobody else in the room" was not asked

    Scenario: At the door the family says that he may stay
      Given it becomes 2024-02-26
      When coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi                                  |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka, Paul Reid |
      And facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox, Paul Reid     |
      Then the rule "nobody else in the room" is kept

  Rule: An interpreter

    Background:
      Given coordinator notes what helps the family/whānau to take part
        | interpreter wanted | yes                     |
        | who decided        | Mere Rangi, Hoani Rangi |
        | interpreter is     | booked                  |
      And it becomes 2024-02-26

    Scenario: The interpreter is there
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox, interpreter   |
        | interpreter is  | at the meeting          |
      Then the rule "interpreter there" is kept

    Scenario: The interpreter does not come, and there is no meeting
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox                |
        | interpreter is  | not coming              |
      Then it is refused under the rule "interpreter there"

    # The family may go on without one, when it says so itself.
    Scenario: The interpreter does not come, and the family goes on without one
      When "Hoani Rangi" notes what helps the family/whānau to take part
        | interpreter wanted | no                      |
        | who decided        | Mere Rangi, Hoani Rangi |
      And facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox                |
        | interpreter is  | not coming              |
      Then the rule "the family says whether it wants an interpreter" is kept
      And the case is at "met"

    Scenario: Held without one all the same, it counts when the family has agreed
      When it is recorded afterwards that facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox                |
      Then it is noted as an incident against the rule "interpreter there"
      And the case is at "invited"
      When "Mere Rangi" agrees to it afterwards
      And "Hoani Rangi" agrees to it afterwards
      Then the case is at "met"

  @NZ-013
  Rule: A meeting without written consent

    Background:
      Given "Hoani Rangi" takes back the consent to the meeting
      And it becomes 2024-02-26

    Scenario: It is not held
      When facilitator holds the meeting
        | whānau who came | Mere Rangi |
        | others who came | Lena Fox   |
      Then it is refused under the rule "written consent to the meeting", NZ-013

    Scenario: It was held all the same, and counts only when he has agreed whose consent it was
      When it is recorded afterwards that facilitator holds the meeting
        | whānau who came | Mere Rangi |
        | others who came | Lena Fox   |
      Then it is noted as an incident against the rule "written consent to the meeting"
      And the case is at "invited"
      And the incident waits for "Hoani Rangi"
      And facilitator cannot do "write the plan"
      When it is the next day
      And "Hoani Rangi" agrees to it afterwards
      Then the case is at "met"
      And no incident waits for agreement
