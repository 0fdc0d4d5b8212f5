Feature: A family moves, and another place goes on

  Background:
    Given it is 2024-03-04
    And "Gina Hill" is guardian
    And "Nora Lane" is nurse at "Hill Clinic"
    And worker notes how things are
      | what helps | A quiet corner.  |
      | main need  | learning         |
      | at home    | We sleep little. |
      | own notes  | Ask again.       |
      | contact    | worker           |

  Scenario: What the guardian has consented to travels, and no more
    Given "Gina Hill" signs the consent form
    When worker hands the case over
    Then the parcel of "hand over" holds the fact "what helps"
    And the parcel of "hand over" holds the fact "at home"
    And the parcel of "hand over" does not hold the fact "own notes"

  Scenario: Nobody has been asked
    When worker hands the case over
    Then it is refused under the rule "by consent only"
    And nothing travels by "hand over"

  Scenario: It was done without asking, and stays until the guardian agrees
    When it is recorded afterwards that worker hands the case over
    Then the incident waits for guardian
    And nothing travels by "hand over"

  Scenario: What the family keeps to itself stays
    Given "Gina Hill" keeps it between them
    And "Gina Hill" signs the consent form
    When worker hands the case over
    Then the parcel of "hand over" does not hold the fact "at home"

  Scenario: What the guardian has left out stays
    Given "Gina Hill" signs the consent form
      | subject left out | learning |
    When worker hands the case over
    Then the parcel of "hand over" does not hold the fact "main need"
    And the parcel of "hand over" holds the fact "what helps"

  Scenario: The guardian changes her mind before it was sent
    Given "Gina Hill" signs the consent form
    And worker hands the case over
    When "Gina Hill" takes it back
    Then nothing travels by "hand over"

  Scenario: The consent has run out before it was sent
    Given "Gina Hill" signs the consent form
    And worker hands the case over
    When it becomes 2024-09-05
    Then nothing travels by "hand over"

  Scenario: The other place declines
    Given "Gina Hill" signs the consent form
    And worker hands the case over
    When the other place declines
    Then the case is at "here"
    And nothing travels by "hand over"
