Feature: Who sees what

  Background:
    Given it is 2024-02-01
    And "Hana Moore" is guardian
    And "Ana Cole" is agency worker at "Housing"
    And coordinator notes the date of birth
      | date of birth | 2015-05-05 |
    And "Hana Moore" consents to "meeting"

  Scenario: What the family tells is for everybody, until it keeps it private
    When "Hana Moore" tells how things are
      | what is told | We have moved twice. |
    Then "Ana Cole" sees the fact "what is told"
    And coordinator sees the fact "what is told"
    When "Hana Moore" keeps it private
    Then "Ana Cole" does not see the fact "what is told"
    And coordinator does not see the fact "what is told"
    And "Hana Moore" sees the fact "what is told"
    And child sees the fact "what is told"
    When "Hana Moore" opens it again
    Then "Ana Cole" sees the fact "what is told"

  Scenario: What says nothing of its own is for those whom the process names
    When coordinator arranges a meeting
      | meeting day | 2024-03-01 |
    Then "Hana Moore" sees the fact "meeting day"
    And "Ana Cole" does not see the fact "meeting day"

  Scenario: Who may not see what is told learns only that the family was not heard
    Given "Hana Moore" keeps it private
    And coordinator arranges a meeting
    And coordinator holds the meeting
    When coordinator does "close"
    Then it is refused under the rule "family first"
    And it is refused with the words "What stands there is not shown to you. Ask Child or young person or Parent or guardian."

  Scenario: The family was heard
    When "Hana Moore" tells how things are
      | what is told | We have moved twice. |
    And "Hana Moore" keeps it private
    And coordinator arranges a meeting
    And coordinator holds the meeting
    And coordinator does "close"
    Then the rule "family first" is kept

  Scenario: A form is for some
    Then the form "family page" is for "Hana Moore"
    And the form "family page" is for coordinator
    And the form "family page" is not for "Ana Cole"

  Scenario: What was noted in the wrong case is voided
    When coordinator voids "note the birth" with the reason "another child"
    Then the fact "date of birth" is not filled in
    When coordinator notes the date of birth
      | date of birth | 2016-05-05 |
    And "Ana Cole" voids "note the birth" of 2024-02-01 with the reason "another child"
    Then it is refused with the words "may not void an entry"

  Scenario: What somebody said themselves is theirs to take back
    When "Hana Moore" tells how things are
      | what is told | We have moved twice. |
    And coordinator voids "tell" with the reason "another family"
    Then it is refused with the words "only they can"
    When "Hana Moore" voids "tell" with the reason "It was another year"
    Then the fact "what is told" is not filled in
