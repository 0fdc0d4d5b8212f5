Feature: Consent is a record

  Background:
    Given it is 2024-02-01
    And "Hana Moore" is guardian
    And "Rob Moore" is guardian
    And "Tia Moore" is child
    And "Ana Cole" is agency worker at "Housing"
    And "Ben Cole" is agency worker at "Housing"
    And coordinator notes the date of birth
      | date of birth | 2010-05-05 |

  Scenario: Nobody is asked to a meeting without written consent
    When "Hana Moore" consents to "meeting"
    And coordinator arranges a meeting
    Then it is refused under the rule "written consent"
    And what is missing is "Rob Moore"
    And it can be put right by guardian with "sign"
    And "Hana Moore" has consented to "meeting"
    And "Rob Moore" has not consented to "meeting"

  Scenario: Word of mouth is not enough
    When coordinator notes a spoken consent
      | who said so | Hana Moore, Rob Moore |
    And coordinator arranges a meeting
    Then it is refused under the rule "written consent"
    And it is refused with the words "only said yes by word of mouth"

  Scenario: Everybody has signed
    When "Hana Moore" consents to "meeting"
    And "Rob Moore" consents to "meeting"
    And coordinator arranges a meeting
      | meeting day | 2024-03-01 |
    And it becomes 2024-03-01
    And coordinator holds the meeting
    Then the rule "written consent" is kept
    And the case is at "met"

  Scenario: Two who do not agree
    When "Hana Moore" consents to "sharing"
    And "Rob Moore" refuses to consent to "sharing"
    And coordinator shares what is known
      | shared with | Ana Cole |
    Then it is refused under the rule "consent to sharing"
    And it is refused with the words "They do not agree: Rob Moore has said no"
    And "Rob Moore" has refused to consent to "sharing"

  Scenario: Who is left out is left out with their agency
    When "Hana Moore" signs the consent form
      | left out | Ana Cole |
    And coordinator shares what is known
      | shared with | Ben Cole |
    Then it is refused under the rule "consent to sharing"
    And it is refused with the words "Hana Moore has left out Ben Cole"

  Scenario: It runs out
    When "Hana Moore" consents to "sharing"
    Then "Hana Moore" has consented to "sharing" until 2025-02-01
    When it becomes 2025-02-01 at 23:30
    And coordinator shares what is known
    Then the rule "consent to sharing" is kept
    When it becomes 2025-02-02
    And coordinator shares what is known
    Then it is refused under the rule "consent to sharing"
    And it is refused with the words "ran out on 2025-02-01"

  Scenario: Taken back, it moves nothing
    Given "Hana Moore" consents to "meeting"
    And "Rob Moore" consents to "meeting"
    And coordinator arranges a meeting
    When "Rob Moore" withdraws the consent to "meeting"
    Then "Rob Moore" has withdrawn the consent to "meeting"
    And the case is at "arranged"
    And "arrange" relied on the consent to "meeting"
    And coordinator cannot do "meet" under the rule "written consent"

  Scenario: From sixteen the young person is asked too
    Given "Hana Moore" consents to "meeting"
    And "Rob Moore" consents to "meeting"
    When it becomes 2026-05-05
    And coordinator arranges a meeting
    Then it is refused under the rule "written consent"
    And it is refused with the words "Tia Moore has not given in writing"

  Scenario: Held without consent
    When it is recorded afterwards that coordinator holds the meeting
    Then it is noted as an incident against the rule "written consent"
    And the incident waits for "Rob Moore"

  Scenario: The family stops
    When "Rob Moore" stops
    Then the case has ended
