Feature: Who is reached, who comes, and what is done when somebody does not

  Background:
    Given it is 2024-03-04
    And "Ivy Stone" is coordinator
    And "Max Berry" is authority at "Social Services"
    And "Una Frost" is authority at "Social Services"
    And "Olive Park" is agency at "Hill School"
    And "Pia Rowan" is guardian
    And "Leo Rowan" is child
    And nobody is interpreter
    And nobody is guest
    When coordinator invites
      | invited parties | Pia Rowan, Max Berry, Olive Park |
      | day             | 2024-03-18                       |

  Scenario: Everybody is reached, at the second attempt or by letter
    When coordinator tries to reach them
    And with attempts
      | who        | on         | by        | outcome        |
      | Pia Rowan  | 2024-03-05 | telephone | reached        |
      | Max Berry  | 2024-03-05 | telephone | no answer      |
      | Olive Park | 2024-03-05 | telephone | left a message |
    And coordinator tries to reach them
    And with attempts
      | who        | on         | by        | outcome |
      | Max Berry  | 2024-03-06 | telephone | reached |
      | Olive Park | 2024-03-08 | letter    | reached |
    Then the fact "attempts" has 5 rows
    When it becomes 2024-03-18
    And coordinator holds the meeting
    And with presence
      | who        | how            |
      | Pia Rowan  | came           |
      | Max Berry  | by telephone   |
      | Olive Park | sent a summary |
    Then the rule "everybody is reached" is kept
    And the rule "the authority attends" is kept

  Scenario: Nobody could reach one of them
    When coordinator tries to reach them
    And with attempts
      | who        | on         | by        | outcome   |
      | Pia Rowan  | 2024-03-05 | telephone | reached   |
      | Max Berry  | 2024-03-05 | telephone | reached   |
      | Olive Park | 2024-03-05 | telephone | no answer |
    And it becomes 2024-03-18
    And coordinator holds the meeting
    And with presence
      | who       | how  |
      | Pia Rowan | came |
      | Una Frost | came |
    Then it is noted that the rule "everybody is reached" was not followed

  Scenario: Without the authority the meeting is moved, cancelled or made smaller
    When it becomes 2024-03-18
    And coordinator holds the meeting
    And with presence
      | who        | how      |
      | Pia Rowan  | came     |
      | Olive Park | came     |
      | Max Berry  | declined |
    Then it is refused under the rule "the authority attends"
    And what is missing is "Max Berry"
    And it can be put right by coordinator with "move"
    And it can be put right by authority with "cancel"
    And it is refused with the words "Instead: Coordinator can do"
    And it is refused with the words "with one of these reasons"
    When coordinator meets the family in a smaller circle
      | minutes | We look for another day. |
    And with presence
      | who       | how  |
      | Pia Rowan | came |
    Then the case is at "preparing"
    And "hold" is not booked

  Scenario: The family holds it all the same, for one of the reasons that there are
    When it becomes 2024-03-18
    And "Pia Rowan" holds the meeting, with the reason "It suits me" against the rule "the authority attends"
    And with presence
      | who       | how  |
      | Pia Rowan | came |
    Then it is refused with the words "We cannot wait, We would rather meet without them"
    When "Pia Rowan" holds the meeting, with the reason "we cannot wait: school ends on Friday" against the rule "the authority attends"
    And with presence
      | who       | how  |
      | Pia Rowan | came |
    Then there is a deviation from the rule "the authority attends" with the reason "We cannot wait: school ends on Friday"

  Scenario: Somebody comes who was not invited
    When it becomes 2024-03-18
    And "Rex Vale" joins as guest
    And coordinator holds the meeting
    And with presence
      | who        | how            |
      | Pia Rowan  | came late      |
      | Max Berry  | left early     |
      | Olive Park | absent         |
      | Rex Vale   | came uninvited |
    Then the rule "the authority attends" is kept
    And the form "plan" contains "came uninvited"

  Scenario: Cancelled on the day, and everybody told
    When it becomes 2024-03-18
    And coordinator cancels the meeting
      | why | The caretaker has the only key |
    And with told of it
      | who        | how           |
      | Pia Rowan  | by telephone  |
      | Max Berry  | not reached   |
      | Olive Park | in person     |
    Then it is refused under the rule "nobody waits at a locked door"
    And what is missing is "Max Berry"
    When "Una Frost" cancels the meeting
      | why | The caretaker has the only key |
    And with told of it
      | who        | how             |
      | Pia Rowan  | by telephone    |
      | Max Berry  | not reached     |
      | Max Berry  | by text message |
      | Olive Park | in person       |
    Then the rule "nobody waits at a locked door" is kept
    And the fact "told of it" has 4 rows
    And "hold" is not booked
    When coordinator invites
      | invited parties | Pia Rowan  |
      | day             | 2024-03-25 |
    And coordinator cancels the meeting
      | why | The caretaker has the flu |
    Then it is refused under the rule "nobody waits at a locked door"
    And what is missing is "Pia Rowan"

  Scenario: Cancelled, and one of them waits all the same
    When it becomes 2024-03-18
    And coordinator cancels the meeting, with the reason "no answer: rang three times" against the rule "nobody waits at a locked door"
    And with told of it
      | who        | how          |
      | Pia Rowan  | by telephone |
      | Max Berry  | by telephone |
      | Olive Park | not reached  |
    Then there is a deviation from the rule "nobody waits at a locked door" with the reason "No answer: rang three times"

  Scenario: The interpreter is booked again when the meeting moves
    When coordinator prepares the meeting
      | interpreter needed | yes    |
      | language           | Polish |
    And "Ewa Lis" joins as interpreter
    And coordinator sees to the interpreter
      | booking | booked |
    And coordinator sees to the interpreter
      | booking | confirmed |
    And coordinator moves the meeting
      | day | 2024-03-20                |
      | why | Max Berry is in court     |
    Then the fact "booking" is not filled in
    And the fact "language" is "Polish"
    When it becomes 2024-03-20
    And coordinator holds the meeting
    And with presence
      | who       | how  |
      | Pia Rowan | came |
      | Max Berry | came |
    Then it is refused under the rule "a voice of their own"
    And it can be put right by coordinator with "book"
    When coordinator sees to the interpreter
      | booking | confirmed |
    And coordinator holds the meeting
    And with presence
      | who       | how  |
      | Pia Rowan | came |
      | Max Berry | came |
      | Ewa Lis   | came |
    Then the rule "a voice of their own" is kept
