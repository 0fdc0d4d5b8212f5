@H-2
Feature: A support meeting in Hill District

  Background:
    Given it is 2024-01-08
    And "Ms Hall" is teacher
    And "Mr Fell" is head
    And "Ann Reed" is parent
    And head asks the parents
      | said yes   | Ann Reed   |
      | translator | Mrs Kowal  |

  Scenario: Five weeks are in time
    When teacher books a day
      | day | 2024-02-12 |
    And it becomes 2024-02-12
    And teacher holds the meeting
    Then the rule "three weeks" is kept
    And the rule "translator found" is kept
    And the case has ended

  Scenario: A day more is too late
    When teacher books a day
      | day | 2024-02-13 |
    Then it is refused under the rule "three weeks", H-2
