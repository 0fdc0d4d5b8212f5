@NOR-119 @NOR-130
Feature: Who the service is for
  A disabled child or young person with a GP in Norfolk, with complex health needs or a high level of need, who already sees
  three specialist professionals from two agencies.

  Background:
    Given it is 2024-03-04
    And a new case under "norfolk"
    And nobody is key worker
    And these people take part
      | name       | role         | agency             |
      | Ruth Dell  | coordinator  | Key Worker Service |
      | Nora Lane  | professional | Hill Clinic        |
      | Omar Finch | professional | Hill Clinic        |
      | Tess Ward  | professional | Social Care        |
      | Ann Reed   | parent       |                    |
      | Elsie Reed | child        |                    |
    And "Nora Lane" refers the family
      | asked for by              | Ann Reed                        |
      | what the family hopes for | One person who knows everything |
      | formats needed            | none                            |
    And coordinator notes what is known about the child
      | born                 | 2014-05-20                       |
      | disabled             | yes                              |
      | norfolk doctor       | yes                              |
      | complex health needs | yes                              |
      | high level of need   | no                               |
      | complex needs school | no                               |
      | sees already         | Nora Lane, Omar Finch, Tess Ward |
      | reaching the service | By telephone, Monday to Friday   |

  @NOR-122
  Rule: The service is for disabled children and young people

    Scenario: A disabled child
      When coordinator accepts the referral
      Then the rule "for disabled children" is kept
      And the case is at "accepted"

    Scenario: A child who is not disabled
      When coordinator accepts the referral
        | disabled | no |
      Then it is refused under the rule "for disabled children", NOR-122
      And what is missing is "disabled"

    Scenario: The service makes an exception, and says why
      When coordinator accepts the referral, with the reason "The diagnosis is expected in May" against the rule "for disabled children"
        | disabled | no |
      Then there is a deviation from the rule "for disabled children" with the reason "The diagnosis is expected in May"
      And the case is at "accepted"

  @NOR-124
  Rule: The child is registered with a GP in greater Norfolk

    Scenario: A GP in Norfolk
      When coordinator accepts the referral
      Then the rule "doctor in Norfolk" is kept

    Scenario: A GP elsewhere
      When coordinator accepts the referral
        | norfolk doctor | no |
      Then it is refused under the rule "doctor in Norfolk", NOR-124

  @NOR-125 @NOR-126 @NOR-127 @NOR-128
  Rule: Complex health needs or a high level of need: one of the two is enough

    Scenario Outline: <health> to complex health needs, <need> to a high level of need
      When coordinator accepts the referral
        | complex health needs | <health> |
        | high level of need   | <need>   |
      Then the rule "complex health or high need" is not broken
      And the case is at "accepted"
      Examples:
        | health | need |
        | yes    | no   |
        | no     | yes  |
        | yes    | yes  |

    Scenario: A high level of need alone
      When coordinator accepts the referral
        | complex health needs | no  |
        | high level of need   | yes |
      Then the rule "complex health or high need" is kept

    Scenario: Neither of the two
      When coordinator accepts the referral
        | complex health needs | no |
        | high level of need   | no |
      Then it is refused under the rule "complex health or high need", NOR-127
      And what is missing is "high level of need"

  @NOR-129
  Rule: At least three specialist professionals, from at least two agencies

    Scenario: Three professionals from two agencies
      When coordinator accepts the referral
      Then the rule "three from two" is kept

    Scenario: Two professionals from two agencies
      When coordinator accepts the referral
        | sees already | Nora Lane, Tess Ward |
      Then it is refused under the rule "three from two", NOR-129

    Scenario: Three professionals from one agency
      Given "Vera Holt" joins as professional at "Hill Clinic"
      When coordinator accepts the referral
        | sees already | Nora Lane, Omar Finch, Vera Holt |
      Then it is refused under the rule "three from two", NOR-129

    # The booklet does not say what two agencies are. Each person is from the agency that is noted when they join.
    Scenario: Somebody without an agency does not make a second one
      Given "Vera Holt" joins as professional
      When coordinator accepts the referral
        | sees already | Nora Lane, Omar Finch, Vera Holt |
      Then it is refused under the rule "three from two", NOR-129

    # The booklet does not say who counts. Those count whom the coordinator lists by name, as long as they are in the case.
    Scenario: One of the three has left
      Given "Omar Finch" leaves the case
      And it is the next day
      When coordinator accepts the referral
      Then it is refused under the rule "three from two", NOR-129

    # The booklet does not say whether the coordinator counts as well. For us the coordinator does not.
    Scenario: Two professionals, and the coordinator of the service as the third
      When coordinator accepts the referral
        | sees already | Nora Lane, Tess Ward, Ruth Dell |
      Then it is refused under the rule "the coordinator is not one of three", NOR-129
      And the case is at "referred"

    Scenario: Three professionals of one agency, and the coordinator from another
      Given "Vera Holt" joins as professional at "Hill Clinic"
      When coordinator accepts the referral
        | sees already | Nora Lane, Omar Finch, Vera Holt, Ruth Dell |
      Then it is refused under the rule "the coordinator is not one of three", NOR-129

    Scenario: Three professionals from two agencies, and the coordinator beside them
      When coordinator accepts the referral
        | sees already | Nora Lane, Omar Finch, Tess Ward, Ruth Dell |
      Then the rule "the coordinator is not one of three" is kept
      And the case is at "accepted"

    Scenario: The coordinator is not on the list
      When coordinator accepts the referral
      Then the rule "the coordinator is not one of three" was not asked

    # The booklet writes AND on a line of its own. We ask for it of every child.
    Scenario: Great needs do not make up for it
      When coordinator accepts the referral
        | high level of need | yes                  |
        | sees already       | Nora Lane, Tess Ward |
      Then it is refused under the rule "three from two", NOR-129

  @NOR-123
  Rule: Until the eighteenth birthday, or the nineteenth at a complex needs school

    # The booklet does not say whether the birthday is included. For us it is not.
    Scenario: The day before the eighteenth birthday
      When coordinator accepts the referral
        | born | 2006-03-05 |
      Then the rule "up to 18" is kept
      And the case is at "accepted"

    Scenario: On the eighteenth birthday
      When coordinator accepts the referral
        | born | 2006-03-04 |
      Then it is refused under the rule "up to 18", NOR-123

    Scenario: On the eighteenth birthday at a complex needs school
      When coordinator accepts the referral
        | born                 | 2006-03-04 |
        | complex needs school | yes        |
      Then the rule "up to 19" is kept
      And the case is at "accepted"

    Scenario: The day before the nineteenth birthday at a complex needs school
      When coordinator accepts the referral
        | born                 | 2005-03-05 |
        | complex needs school | yes        |
      Then the rule "up to 19" is kept

    Scenario: On the nineteenth birthday at a complex needs school
      When coordinator accepts the referral
        | born                 | 2005-03-04 |
        | complex needs school | yes        |
      Then it is refused under the rule "up to 19", NOR-123

    # The booklet does not say what holds for somebody of 18 who leaves such a school. The answer on record that day counts.
    Scenario: Somebody of 18 leaves the complex needs school
      Given coordinator accepts the referral
        | born                 | 2005-10-01 |
        | complex needs school | yes        |
      And coordinator notes what is known about the child
        | complex needs school | no |
      When coordinator holds the first meeting
      Then it is refused under the rule "up to 18", NOR-123

  Rule: What has to be known before the service opens

    Scenario: All of it is known
      When coordinator accepts the referral
      Then the rule "needs looked into" is kept
      And the form "referral" contains "2014-05-20"

  Rule: The service is not for this child

    Scenario: The coordinator says so, and what else may help
      When coordinator does not accept the referral
        | why not accepted | Only two professionals. The Local Offer names a support group. |
      Then the rule "a no has its reasons" is kept
      And the case has ended
      And nothing is due

    # The booklet does not say what a family hears to whom the service is not offered. It hears why.
    Scenario: The coordinator says no, and not why
      When coordinator does not accept the referral
      Then it is refused under the rule "a no has its reasons"
      And what is missing is "why not accepted"
