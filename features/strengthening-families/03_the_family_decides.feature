@NZ-015 @NZ-016 @NZ-017 @NZ-018
Feature: The family decides
  The family/whānau decides what the issues are, when and where it meets and who is invited, down to the person.
  No reason that an agency gives can take its place.

  Background:
    Given it is 2024-02-05
    And a new case under "strengthening-families"
    And these people take part
      | name        | role          | agency                 |
      | Jo Marsh    | coordinator   | Strengthening Families |
      | Tama Webb   | facilitator   |                        |
      | Lena Fox    | agency worker | Kauri Street School    |
      | Ana Hart    | agency worker | Kauri Street School    |
      | Sione Vaka  | agency worker | Harbour Health         |
      | Mere Rangi  | whānau member |                        |
      | Hoani Rangi | whānau member |                        |
      | Kahu Rangi  | child         |                        |
    And nobody is lead agency
    And "Mere Rangi" consents to "meeting"
    And "Hoani Rangi" consents to "meeting"
    And coordinator begins to prepare a meeting

  Rule: What the key issues are

    Scenario: The coordinator writes down what both parents have decided
      When coordinator notes the key issues
        | who decided | Mere Rangi, Hoani Rangi |
        | key issues  | School                  |
      Then the rule "the family decides the issues" is kept

    Scenario: What nobody of the family has decided is refused
      When coordinator notes the key issues
        | key issues | The parents' drinking |
      Then it is refused under the rule "the family decides the issues", NZ-015

    # The page does not say how a family decides. We ask each member who is involved.
    Scenario: What only one of the parents has decided is not decided
      When "Mere Rangi" notes the key issues
        | who decided | Mere Rangi |
        | key issues  | School     |
      Then it is refused under the rule "the family decides the issues"

    Scenario: A reason does not take the place of the family
      When facilitator notes the key issues, with the reason "It is urgent" against the rule "the family decides the issues"
        | key issues | The parents' drinking |
      Then it is refused under the rule "the family decides the issues"

    Scenario: An agency that wrote the issues down by itself: it has no effect until both have agreed
      When it is recorded afterwards that "Lena Fox" notes the key issues
        | key issues | Days away |
      Then it is noted as an incident against the rule "the family decides the issues"
      And it is noted that the wrong person did it
      And the incident waits for "Mere Rangi"
      And the incident also waits for "Hoani Rangi"
      And the fact "key issues" is not filled in
      When "Mere Rangi" agrees to it afterwards
      Then the fact "key issues" is not filled in
      When "Hoani Rangi" agrees to it afterwards
      Then the fact "key issues" is "Days away"
      And no incident waits for agreement

  Rule: When and where

    Scenario: The family wants an evening, at a place of its own
      When facilitator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
        | start time  | 18:00                   |
        | place       | Rātā Marae              |
      Then the rule "the family decides when and where" is kept
      And "hold" is booked for 2024-02-26

    Scenario: A day that suits the agencies only is refused
      When facilitator notes when and where
        | meeting day | 2024-02-26          |
        | start time  | 10:00               |
        | place       | Kauri Street School |
      Then it is refused under the rule "the family decides when and where", NZ-016
      And "hold" is not booked

    Scenario: A day that only one of the parents has decided is refused
      When "Mere Rangi" notes when and where
        | meeting day | 2024-02-26 |
        | start time  | 18:00      |
        | place       | Rātā Marae |
      Then it is refused under the rule "the family decides when and where"
      And what is missing is "Hoani Rangi"

  Rule: Who is invited, down to the person

    @NZ-004
    Scenario: Agencies that work with the family already, and one that may help
      When coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi                       |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      And with agencies to invite
        | agency              | why                       |
        | Kauri Street School | they work with us already |
        | Harbour Health      | they may be able to help  |
      Then the rule "the family decides who is invited" is kept

    Scenario: A list that the coordinator made alone is refused
      When coordinator notes who should be invited
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      Then it is refused under the rule "the family decides who is invited", NZ-017

    Scenario: Another person from the same agency is not the one whom the family named
      Given coordinator notes the key issues
        | who decided | Mere Rangi, Hoani Rangi |
        | key issues  | School                  |
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
        | start time  | 18:00                   |
        | place       | Rātā Marae              |
      And coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi           |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox |
      When coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Ana Hart |
      Then it is refused under the rule "down to the person", NZ-018
      And what is missing is "Ana Hart"
      When coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox |
      Then the rule "down to the person" is kept
      And the rule "decided before inviting" is kept

    # The page lets the family choose the individuals, and does not say that it must.
    Scenario: The family leaves it to the agency, which names somebody, and the family says yes
      Given coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi |
        | people to invite | Mere Rangi, Hoani Rangi |
      And with agencies to invite
        | agency              | why                       |
        | Kauri Street School | they work with us already |
      When coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi           |
        | people to invite | Mere Rangi, Hoani Rangi, Ana Hart |
      Then the rule "the family decides who is invited" is kept
      And the fact "agencies to invite" has 1 row

    # The page does not say what somebody sees whom the family has not named. They see the case until they leave it.
    Scenario: Somebody whom the family does not want there sees the case until they leave it
      Given coordinator notes the key issues
        | who decided | Mere Rangi, Hoani Rangi |
        | key issues  | School                  |
      When coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi           |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox |
      Then "Sione Vaka" sees the fact "key issues"
      When coordinator notes that "Sione Vaka" leaves the case
      And it is the next day
      Then "Sione Vaka" does not see the fact "key issues"
      But "Lena Fox" sees the fact "key issues"

    Scenario: Nobody is invited while the place is open
      Given coordinator notes the key issues
        | who decided | Mere Rangi, Hoani Rangi |
        | key issues  | School                  |
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
        | start time  | 18:00                   |
      And coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi           |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox |
      When coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox |
      Then it is refused under the rule "decided before inviting"
      And what is missing is "place"

  Rule: Whether there is an interpreter

    Scenario: One of the parents wants an interpreter
      When coordinator notes what helps the family/whānau to take part
        | interpreter wanted | yes                     |
        | who decided        | Mere Rangi, Hoani Rangi |
        | language           | te reo Māori            |
      Then the rule "the family says whether it wants an interpreter" is kept

    Scenario: A mother does not say no for the father
      When "Mere Rangi" notes what helps the family/whānau to take part
        | interpreter wanted | no |
      Then it is refused under the rule "the family says whether it wants an interpreter"
      And what is missing is "Hoani Rangi"

    Scenario: The coordinator does not say for them that none is needed
      When coordinator notes what helps the family/whānau to take part
        | interpreter wanted | no |
      Then it is refused under the rule "the family says whether it wants an interpreter"
