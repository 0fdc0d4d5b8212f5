Feature: Half-siblings in one case

  Background:
    Given it is 2024-02-01
    And these people take part
      | name       | role     | of                   |
      | Tia Moore  | child    |                      |
      | Ben Moore  | child    |                      |
      | Hana Moore | guardian |                      |
      | Greg Hill  | guardian | Tia Moore            |
    And "Rob Moore" is guardian of "Ben Moore"
    And coordinator notes when they were born
      | who       | born       |
      | Tia Moore | 2012-05-05 |
      | Ben Moore | 2015-05-05 |

  Scenario: Each child's own guardians are asked
    When "Hana Moore" signs
    And "Greg Hill" signs
    And coordinator arranges a meeting
    Then it is refused under the rule "consented"
    And what is missing is "Rob Moore"
    And it is refused with the words "Rob Moore has not given: Consent to the meeting (for Ben Moore)"
    When "Rob Moore" signs
    And coordinator arranges a meeting
    Then the rule "consented" is kept
    And the rule "all under 18" is kept
    And "Greg Hill" has consented to "meeting"

  Scenario: Nobody answers for a child who is not theirs
    When "Greg Hill" signs
      | answered for | Ben Moore |
    Then it is refused with the words "Greg Hill is not asked for this for Ben Moore"

  Scenario: A child who is old enough answers for themselves, and for nobody else
    Given it becomes 2027-05-05
    When "Tia Moore" signs
    And "Hana Moore" signs
    And "Rob Moore" signs
    And coordinator arranges a meeting
    Then the rule "consented" is kept

  Scenario: What was done without asking waits for those whose child it was
    Given "Hana Moore" signs
    And "Greg Hill" signs
    When it is recorded afterwards that coordinator arranges a meeting
    Then it is noted as an incident against the rule "consented"
    And the incident waits for "Rob Moore"
    When "Rob Moore" agrees to it afterwards
    And "Hana Moore" agrees to it afterwards
    Then no incident waits for agreement
    And the case is at "arranged"

  Scenario: One of them is too old
    Given coordinator notes when they were born
      | who       | born       |
      | Tia Moore | 2006-01-31 |
    When "Tia Moore" signs
    And "Hana Moore" signs
    And "Rob Moore" signs
    And coordinator arranges a meeting
    Then it is refused under the rule "all under 18"
    And what is missing is "Tia Moore"
    And it is refused with the words "Tia Moore: only until the age of 18, on 2024-01-31"

  Scenario: Of one it is not known
    Given "Lou Moore" joins as child
    And "Lena Hill" joins as guardian of "Lou Moore" at "Home"
    When "Hana Moore" signs
    And coordinator arranges a meeting
    Then it is refused under the rule "all under 18"
    And it is refused with the words "says nothing of Lou Moore"

  Scenario: Who is guardian of a child who has left is so no longer
    Given "Ben Moore" leaves the case
    And it is the next day
    When "Hana Moore" signs
    And "Greg Hill" signs
    And coordinator arranges a meeting
    Then the rule "consented" is kept
    And "Rob Moore" cannot do "sign"

  Scenario: A role that has no persons of its own
    When "Sam Cole" joins as visitor of "Tia Moore"
    Then it is refused with the words "The role Somebody from another place is nobody's in particular"

  Scenario: The family stops
    When "Rob Moore" does "stop"
    Then the case has ended
