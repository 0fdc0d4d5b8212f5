Feature: Where the papers are

  Background:
    Given it is 2024-03-04
    And these people take part
      | name       | role        | agency          |
      | Ivy Stone  | coordinator |                 |
      | Max Berry  | authority   | Social Services |
      | Olive Park | agency      | Hill School     |
      | Pia Rowan  | guardian    |                 |
      | Sam Rowan  | guardian    |                 |
      | Leo Rowan  | child       |                 |
    And nobody is interpreter
    And nobody is guest
    When coordinator invites
      | invited parties | Pia Rowan, Sam Rowan |
      | day             | 2024-03-18           |
    And it becomes 2024-03-18
    And coordinator holds the meeting
    And with presence
      | who       | how          |
      | Pia Rowan | came         |
      | Sam Rowan | by telephone |
      | Max Berry | came         |

  Scenario: One signs at the meeting, for the other the grandmother holds the pen
    When "Hal Rowan" joins as guest
    And coordinator notes the papers
    And with signatures
      | whose     | on         | state           | pen       | original                |
      | Pia Rowan | 2024-03-18 | signed          |           | In the file             |
      | Sam Rowan | 2024-03-18 | signed for them | Hal Rowan | With Sam Rowan, at home |
    And coordinator settles the plan
    Then the rule "signed by the family" is kept
    And the rule "signed at the meeting" is kept
    And the form "plan" contains "Sam Rowan"

  Scenario: Sent, back unsigned, sent again, and signed late
    When coordinator notes the papers
    And with signatures
      | whose     | on         | state  |
      | Pia Rowan | 2024-03-18 | signed |
      | Sam Rowan | 2024-03-18 | sent   |
    And it becomes 2024-03-25
    And coordinator notes the papers
    And with signatures
      | whose     | on         | state         |
      | Sam Rowan | 2024-03-25 | back unsigned |
    And coordinator settles the plan
    Then it is refused under the rule "signed by the family"
    And what is missing is "Sam Rowan"
    When it becomes 2024-04-02
    And coordinator notes the papers
    And with signatures
      | whose     | on         | state  |
      | Sam Rowan | 2024-03-26 | sent   |
      | Sam Rowan | 2024-04-02 | signed |
    And coordinator settles the plan
    Then the rule "signed by the family" is kept
    And it is noted that the rule "signed at the meeting" was not followed

  Scenario: What one of them takes back is not signed any more, also when an older row is noted after it
    When coordinator notes the papers
    And with signatures
      | whose     | on         | state  |
      | Pia Rowan | 2024-03-18 | signed |
      | Sam Rowan | 2024-03-18 | signed |
    And it becomes 2024-03-20
    And coordinator notes the papers
    And with signatures
      | whose     | on         | state         |
      | Sam Rowan | 2024-03-20 | taken back    |
      | Sam Rowan | 2024-03-19 | partly signed |
      | Sam Rowan | 2024-03-18 | signed        |
    And coordinator settles the plan
    Then it is refused under the rule "signed by the family"
    And what is missing is "Sam Rowan"

  Scenario: Everybody gets the plan, and whose copy comes back gets another
    When coordinator notes the papers
    And with signatures
      | whose     | on         | state  |
      | Pia Rowan | 2024-03-18 | signed |
      | Sam Rowan | 2024-03-18 | signed |
    And coordinator settles the plan
    And "Sam Rowan" does not agree
    And with disagreements
      | with     | what                                  |
      | the plan | I would rather have tried it at home. |
    Then the fact "disagreements" has 1 row
    And the form "plan" contains "I would rather have tried it at home."
    When coordinator notes the copies
    And with copies
      | who        | how   |
      | Ivy Stone  | given |
      | Max Berry  | sent  |
      | Olive Park | sent  |
      | Pia Rowan  | given |
      | Leo Rowan  | given |
      | Sam Rowan  | sent  |
    And it becomes 2024-03-22
    And coordinator notes the copies
    And with copies
      | who       | how       |
      | Sam Rowan | came back |
    And coordinator closes the case
    Then it is refused under the rule "everybody has the plan"
    And what is missing is "Sam Rowan"
    When coordinator notes the copies
    And with copies
      | who       | how  |
      | Sam Rowan | sent |
    And coordinator closes the case
    Then the rule "everybody has the plan" is kept
    And the case has ended
