@NZ-010
Feature: Getting started
  Anybody in the family/whānau, and any agency, may ask. The coordinator looks with the family whether it fits.

  Background:
    Given it is 2024-02-05
    And a new case under "strengthening-families"
    And these people take part
      | name         | role          | agency                 |
      | Jo Marsh     | coordinator   | Strengthening Families |
      | Lena Fox     | agency worker | Kauri Street School    |
      | Mere Rangi   | whānau member |                        |
      | Ngaire Rangi | other whānau  |                        |
      | Kahu Rangi   | child         |                        |

  Scenario: A grandmother asks, who does not want to be involved herself
    When "Ngaire Rangi" asks for Strengthening Families
      | what is asked for | That Kahu goes back to school. |
      | family knows      | yes                            |
    Then "Ngaire Rangi" holds the role who asked
    And the case is at "asked"
    And the form "request" contains "Ngaire Rangi"

  Scenario: A school asks
    When "Lena Fox" asks for Strengthening Families
      | what is asked for | Kahu is often away. |
      | family knows      | yes                 |
    Then "Lena Fox" holds the role who asked

  Scenario: A rangatahi asks
    When "Kahu Rangi" asks for Strengthening Families
      | what is asked for | I want somebody to help Mum. |
    Then "Kahu Rangi" holds the role who asked

  Scenario: Somebody who is neither family nor agency does not ask
    When interpreter asks for Strengthening Families
    Then it is refused with the words "This is done by Family/whānau member"

  @NZ-011
  Scenario: The coordinator opens the case
    When coordinator opens the case
    Then the case is at "asked"
    And there is no warning

  Scenario: A case of the time before the page has a warning
    Given it is 2019-02-05
    When coordinator opens the case
    Then there is a warning with the words "not in force"

  @NZ-008
  Scenario: The family tells its story once, and it stands in the agenda for everybody
    When "Mere Rangi" tells what every agency should know
      | the family's story | We moved here in June, and Kahu had to leave his friends. |
    Then the form "agenda" contains "Kahu had to leave his friends"
    And "Lena Fox" sees the fact "the family's story"

  Scenario: The request is complete
    Given "Mere Rangi" asks for Strengthening Families
      | what is asked for | Help with school and with the flat. |
      | family knows      | yes                                 |
    When coordinator notes the details of the family/whānau
      | language                     | te reo Māori |
      | several agencies             | yes          |
      | no statutory response needed | yes          |
    And with the children
      | who        | born       | school              | iwi       |
      | Kahu Rangi | 2010-03-14 | Kauri Street School | Ngāti Awa |
    And with the family
      | name       | relationship | phone     |
      | Mere Rangi | mother       | by letter |
    Then the form "request" is complete

  Scenario: A baby goes to no school, and the iwi is noted only if they want it
    Given "Mere Rangi" asks for Strengthening Families
      | what is asked for | Help with school and with the flat. |
      | family knows      | yes                                 |
    When coordinator notes the details of the family/whānau
      | language                     | te reo Māori |
      | several agencies             | yes          |
      | no statutory response needed | yes          |
    And with the family
      | name       | relationship | phone     |
      | Mere Rangi | mother       | by letter |
    And with the children
      | who        | born       |
      | Kahu Rangi | 2024-01-14 |
    Then the form "request" is complete

  Scenario: A request that does not say when a child was born lacks that
    When coordinator notes the details of the family/whānau
      | language | te reo Māori |
    And with the children
      | who        | born |
      | Kahu Rangi |      |
    Then the form "request" lacks "The tamariki and rangatahi: Born (Kahu Rangi)"
    And the form "request" lacks "the family"

  Scenario: What the family hopes for is not for the agencies before it has consented
    When "Mere Rangi" asks for Strengthening Families
      | what is asked for | Help with school and with the flat. |
    Then coordinator sees the fact "what is asked for"
    And "Lena Fox" does not see the fact "what is asked for"
    And the form "request" is not for "Lena Fox"
    And the form "request" is for "Mere Rangi"

  Scenario: It is not the right process, and the case is closed without a meeting
    Given "Lena Fox" asks for Strengthening Families
    When coordinator notes the details of the family/whānau
      | several agencies | no |
    And coordinator closes the case
      | why it ends | it was not the right process |
    Then the case has ended
    And the fact "why it ends" is "it was not the right process"
    And nothing is due

  # No decision on care or protection is made here.
  Scenario: At the first call it turns out that it cannot be decided here
    Given "Lena Fox" asks for Strengthening Families
      | what is asked for | Kahu does not want to go home. |
    When coordinator leaves the process for a statutory response
      | where it goes on | The Oranga Tamariki site |
    Then the case is at "statutory response"
