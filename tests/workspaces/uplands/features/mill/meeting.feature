Feature: A support meeting at Mill School

  Background:
    Given it is 2024-01-08
    And "Mr Fell" is head
    And "Ann Reed" is parent
    And head asks the parents
      | said yes | Ann Reed |
    And teacher books a day
      | day | 2024-02-12 |
    And it becomes 2024-02-12

  Scenario: What Hill District allows holds here too, and the head stands in for the nurse
    When head holds the meeting
    Then the rule "three weeks" is kept
    And the case has ended
