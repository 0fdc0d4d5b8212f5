@NZ-023 @NZ-024 @NZ-025 @NZ-026 @NZ-007
Feature: The action plan
  What the plan should say is flagged when it is not there, and never refused.

  Background:
    Given it is 2024-02-12
    And a new case under "strengthening-families"
    And these people take part
      | name        | role          | agency                 |
      | Jo Marsh    | coordinator   | Strengthening Families |
      | Tama Webb   | facilitator   |                        |
      | Lena Fox    | agency worker | Kauri Street School    |
      | Sione Vaka  | agency worker | Harbour Health         |
      | Paul Reid   | agency worker | Northside Housing      |
      | Mere Rangi  | whānau member |                        |
      | Hoani Rangi | whānau member |                        |
      | Kahu Rangi  | child         |                        |
    And nobody is lead agency
    And nobody is key contact
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
      | who decided      | Mere Rangi, Hoani Rangi                                                                 |
      | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka, facilitator, interpreter, support person |
    And coordinator sends the invitations
      | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
    And it becomes 2024-02-26
    And facilitator holds the meeting
      | whānau who came | Mere Rangi, Hoani Rangi |
      | others who came | Lena Fox, Sione Vaka    |

  Scenario: A plan with everything in it, and parents have a part in it
    Given "Lena Fox" joins as lead agency at "Kauri Street School"
    And "Sione Vaka" joins as key contact at "Harbour Health"
    When facilitator writes the action plan
      | who named them | Mere Rangi, Hoani Rangi                       |
      | strengths      | Kahu's uncle has time. Kahu loves waka ama.   |
      | needs          | Sleep. A way to school.                       |
      | priorities     | School first.                                 |
      | plan makers    | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      | next contact   | 2024-03-11                                    |
      | review day     | 2024-04-15                                    |
    And with measures
      | what                      | who         | by when    | for             |
      | A later start on Mondays  | Lena Fox    | 2024-03-04 | Sleep           |
      | A talk at the clinic      | Sione Vaka  | 2024-03-18 | Sleep           |
      | Brings Kahu on Wednesdays | Hoani Rangi | 2024-02-28 | A way to school |
    Then the case is at "plan under way"
    And the form "action plan" contains "Hoani Rangi"
    And the rule "a lead agency" is kept
    And the rule "a key contact" is kept
    And the rule "from what the family named" is kept
    And the rule "strengths needs priorities" is kept
    And the rule "each measure serves something" is kept
    And the rule "made together" is kept
    And the rule "agencies together" is kept
    And "keep in touch" must be done by 2024-03-11
    And "hold" must be done by 2024-04-15

  Scenario: A plan without anything is accepted, and all that it should say is flagged
    When facilitator writes the action plan
    Then the case is at "plan under way"
    And it is noted that the rule "a lead agency" was not followed
    And it is noted that the rule "a key contact" was not followed
    And it is noted that the rule "strengths needs priorities" was not followed
    And it is noted that the rule "each measure serves something" was not followed
    And it is noted that the rule "next contact by" was not followed
    And it is noted that the rule "review day set" was not followed
    And it is noted that the rule "made together" was not followed
    And it is noted that the rule "agencies together" was not followed

  @NZ-006
  Scenario: A plan of one agency alone is shown as that
    When facilitator writes the action plan
      | plan makers | Mere Rangi, Lena Fox |
    Then it is noted that the rule "agencies together" was not followed
    But the rule "made together" is kept

  Scenario: A plan of the agencies without the family is shown as that
    When facilitator writes the action plan
      | plan makers | Lena Fox, Sione Vaka |
    Then it is noted that the rule "made together" was not followed
    But the rule "agencies together" is kept

  Scenario: Strengths that the school has named are not the family's
    When facilitator writes the action plan
      | strengths  | He reads well.   |
      | needs      | Rules.           |
      | priorities | Fewer days away. |
    Then it is noted that the rule "from what the family named" was not followed
    But the rule "strengths needs priorities" is kept

  Scenario: A measure that serves nothing that the family named
    When facilitator writes the action plan
    And with measures
      | what            | who      |
      | A reading group | Lena Fox |
    Then it is noted that the rule "each measure serves something" was not followed

  # The page does not ask anybody to sign the plan. Whoever does not agree says so.
  Rule: The plan comes back with a disagreement

    Background:
      Given facilitator writes the action plan
        | plan makers | Mere Rangi, Lena Fox, Sione Vaka |
      And it becomes 2024-03-01

    Scenario: Nobody has said that they do not agree, and there is a line for it
      Then the form "action plan" contains "Who does not agree, and with what: ____"

    Scenario: A father does not agree, and it stands in the plan
      When "Hoani Rangi" does not agree
      And with disagreements
        | what                                   |
        | I did not say that I would bring Kahu. |
      Then the form "action plan" contains "I did not say that I would bring Kahu."
      And the case is at "plan under way"

    Scenario: The plan is written anew, and who made it is asked anew
      Given "Hoani Rangi" does not agree
      And with disagreements
        | what                                   |
        | I did not say that I would bring Kahu. |
      When facilitator writes the action plan
        | plan makers | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      Then the rule "made together" is kept
      And the rule "who made this one" is kept
      When facilitator writes the action plan
        | strengths | He reads well. |
      Then it is noted that the rule "who made this one" was not followed

  # The public pages send the plan to everybody who came.
  Rule: Everybody who came has the plan

    Background:
      Given "Sione Vaka" joins as key contact at "Harbour Health"
      And facilitator writes the action plan
        | next contact | 2024-03-11 |
      And facilitator notes who has the plan
      And with plan copies
        | who         | on         | how   |
        | Mere Rangi  | 2024-02-26 | given |
        | Hoani Rangi | 2024-02-26 | given |
        | Lena Fox    | 2024-02-28 | sent  |
        | Sione Vaka  | 2024-02-28 | sent  |
      And it becomes 2024-03-08

    Scenario: All of them have it
      When "Sione Vaka" keeps in touch with the family/whānau
      Then the rule "everybody has the plan" is kept

    Scenario: One copy has come back
      When facilitator notes who has the plan
      And with plan copies
        | who      | on         | how       |
        | Lena Fox | 2024-03-07 | came back |
      And "Sione Vaka" keeps in touch with the family/whānau
      Then it is noted that the rule "everybody has the plan" was not followed
