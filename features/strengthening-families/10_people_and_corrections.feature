Feature: People who come and go, and what was recorded wrongly

  Background:
    Given it is 2024-02-12
    And a new case under "strengthening-families"
    And these people take part
      | name        | role          | agency                 |
      | Jo Marsh    | coordinator   | Strengthening Families |
      | Tama Webb   | facilitator   |                        |
      | Lena Fox    | agency worker | Kauri Street School    |
      | Sione Vaka  | agency worker | Harbour Health         |
      | Mere Rangi  | whānau member |                        |
      | Hoani Rangi | whānau member |                        |
      | Kahu Rangi  | child         |                        |
    And nobody is lead agency
    And nobody is key contact
    And "Lena Fox" joins as lead agency at "Kauri Street School"
    And "Sione Vaka" joins as key contact at "Harbour Health"
    And "Mere Rangi" consents to "meeting"
    And "Hoani Rangi" consents to "meeting"
    And coordinator begins to prepare a meeting
    And coordinator notes the key issues
      | who decided | Mere Rangi, Hoani Rangi        |
      | key issues  | School, and who picks Kahu up. |
    And coordinator notes when and where
      | who decided | Mere Rangi, Hoani Rangi |
      | meeting day | 2024-02-26              |
      | start time  | 18:00                   |
      | place       | Rātā Marae              |
    And coordinator notes who should be invited
      | who decided      | Mere Rangi, Hoani Rangi                       |
      | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
    And coordinator sends the invitations
      | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
    And it becomes 2024-02-26
    And facilitator holds the meeting
      | whānau who came | Mere Rangi, Hoani Rangi |
      | others who came | Lena Fox, Sione Vaka    |
    And facilitator writes the action plan
      | plan makers  | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      | next contact | 2024-03-11                                    |
      | review day   | 2024-04-15                                    |

  @NZ-025
  Scenario: The key contact takes another job and hands over
    Given it becomes 2024-03-04
    When coordinator notes that "Ines Poe" joins as agency worker at "Harbour Health"
    And "Sione Vaka" hands over the role key contact to "Ines Poe"
    And "Sione Vaka" leaves the case
    And it becomes 2024-03-11
    And "Ines Poe" keeps in touch with the family/whānau
    Then "Ines Poe" holds the role key contact
    And the rule "the key contact keeps in touch" is kept
    And the rule "next contact by" is kept

  @NZ-024
  Scenario: The lead agency goes over to another one
    When "Lena Fox" hands over the role lead agency to "Sione Vaka"
    And it is the next day
    And "Sione Vaka" brings the work of the agencies together
    Then the rule "the lead agency coordinates" is kept
    And the form "action plan" contains "Sione Vaka"

  @NZ-025
  Scenario: While the key contact is on leave somebody stands in
    When coordinator notes that "Ines Poe" joins as agency worker at "Harbour Health"
    And "Ines Poe" stands in for "Sione Vaka" as key contact from 2024-03-04 until 2024-03-15
    And it becomes 2024-03-08
    And "Ines Poe" keeps in touch with the family/whānau
    Then the rule "the key contact keeps in touch" is kept

  @NZ-017
  Scenario: Another worker of the same agency is not named by the family
    Given it becomes 2024-03-25
    And coordinator begins to prepare a meeting
    And coordinator notes that "Ines Poe" joins as agency worker at "Harbour Health"
    When coordinator notes who should be invited
      | who decided      | Mere Rangi                        |
      | people to invite | Mere Rangi, Hoani Rangi, Ines Poe |
    Then it is refused under the rule "the family decides who is invited"

  Scenario: A measure was written down wrongly, and the plan is put right
    When facilitator voids "write the plan" with the reason "It was another family's plan"
    Then it is refused with the words "may not void"
    When coordinator voids "write the plan" with the reason "It was another family's plan"
    Then the fact "plan makers" is not filled in
    And the fact "review day" is not filled in
    When facilitator writes the action plan
      | plan makers | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      | review day  | 2024-04-08                                    |
    Then "hold" must be done by 2024-04-08

  Scenario: A consent that was noted for the wrong person is voided, and the consent is not there any more
    Given it becomes 2024-03-04
    And coordinator takes in the signed consent to sharing
      | who signed | Hoani Rangi |
    Then "Hoani Rangi" has consented to "sharing"
    When coordinator voids "sign for sharing" with the reason "It was his brother's form"
    Then "Hoani Rangi" has not consented to "sharing"

  Scenario: What an agency may see, and what it may not
    Given "Sione Vaka" keeps in touch with the family/whānau
    And with contacts
      | on         | with       | works | said            |
      | 2024-02-26 | Mere Rangi | yes   | We had a laugh. |
    When coordinator notes the details of the family/whānau
      | several agencies | yes |
    And with the children
      | who        | born       | school              |
      | Kahu Rangi | 2010-03-14 | Kauri Street School |
    Then coordinator sees the fact "the children"
    And "Lena Fox" does not see the fact "the children"
    And "Lena Fox" sees the fact "plan makers"
    And "Kahu Rangi" sees the fact "plan makers"
    And support person does not see the fact "plan makers"
    And interpreter does not see the fact "plan makers"
    And other whānau does not see the fact "plan makers"

  Scenario: Two children with different fathers: the second father signs before the next meeting
    Given "Tui Rangi" joins as child
    And "Wiremu Cole" joins as whānau member
    And it becomes 2024-03-25
    And coordinator begins to prepare a meeting
    When coordinator notes when and where
      | who decided | Mere Rangi, Hoani Rangi, Wiremu Cole |
      | meeting day | 2024-04-15                           |
    Then it is refused under the rule "written consent to the meeting"
    And what is missing is "Wiremu Cole"
    When "Wiremu Cole" takes in the signed consent to the meeting
    And coordinator notes when and where
      | who decided | Mere Rangi, Hoani Rangi, Wiremu Cole |
      | meeting day | 2024-04-15                           |
    Then the rule "written consent to the meeting" is kept
