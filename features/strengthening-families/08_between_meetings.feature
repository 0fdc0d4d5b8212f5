@NZ-024 @NZ-025
Feature: Between meetings
  The key contact keeps in touch with the family, and the lead agency brings the work together.

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
      | who decided      | Mere Rangi, Hoani Rangi                                                                 |
      | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka, facilitator, interpreter, support person |
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

  Rule: The key contact keeps in touch

    Scenario: In time, and the next day is set
      Given it becomes 2024-03-11
      When key contact keeps in touch with the family/whānau
        | next contact | 2024-03-25 |
      And with contacts
        | on         | with       | works | said                  |
        | 2024-03-11 | Mere Rangi | yes   | He sleeps till seven. |
      Then the rule "the key contact keeps in touch" is kept
      And the rule "next contact by" is kept
      And "keep in touch" must be done by 2024-03-25
      And "Hoani Rangi" sees the fact "contacts"
      And "Paul Reid" does not see the fact "contacts"

    # The page does not say how often. The plan sets a day, and each contact may set the next.
    Scenario: After the day that was set it counts, and is shown as late
      Given it becomes 2024-03-12
      When key contact keeps in touch with the family/whānau
      Then "keep in touch" is late under the rule "next contact by"

    Scenario: Somebody else rings
      When "Paul Reid" keeps in touch with the family/whānau
      Then it is noted that the rule "the key contact keeps in touch" was not followed

    Scenario: The plan does not work for them, and another meeting is prepared
      Given it becomes 2024-03-11
      And key contact keeps in touch with the family/whānau
      And with contacts
        | on         | with        | works | said                      |
        | 2024-03-11 | Hoani Rangi | no    | I lost the car last week. |
      When coordinator begins to prepare a meeting
      Then the rule "contact before the next meeting" is kept
      And the rule "a plan before the next meeting" is kept
      And the case is at "preparing"

    Scenario: Nobody was in touch between two meetings
      Given it becomes 2024-03-25
      When coordinator begins to prepare a meeting
      Then it is noted that the rule "contact before the next meeting" was not followed

  Rule: The lead agency brings the work together

    Scenario: The lead agency asks everybody how far they are
      When lead agency brings the work of the agencies together
      And with progress
        | what                     | how far |
        | A later start on Mondays | done    |
      Then the rule "the lead agency coordinates" is kept

    Scenario: Another agency does it
      When "Paul Reid" brings the work of the agencies together
      Then it is noted that the rule "the lead agency coordinates" was not followed

    Scenario: A father tells how far his own part is
      When "Hoani Rangi" tells how far it is
      And with progress
        | what                                             | how far   |
        | Brings Kahu on Wednesdays: with my brother's car | under way |
      Then the fact "progress" has 1 row

  Rule: The next meeting

    Background:
      Given it becomes 2024-03-25
      And coordinator begins to prepare a meeting

    # The page does not say for how many meetings a consent is good.
    @NZ-013
    Scenario: The consent is good for the next meeting, and the family decides anew
      When coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-04-15              |
        | start time  | 18:00                   |
        | place       | Rātā Marae              |
      Then the rule "written consent to the meeting" is kept
      And the rule "review day set" is not broken
      When coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox |
      Then it is refused under the rule "decided before inviting", NZ-015
      And what is missing is "key issues"
      And "people to invite" is missing

    # The page gives no interval. The plan sets the day, as on the public pages.
    Scenario Outline: The day by which everybody meets again: held on <day>
      Given coordinator notes the key issues
        | who decided | Mere Rangi, Hoani Rangi |
        | key issues  | The car                 |
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | <day>                   |
        | start time  | 18:00                   |
        | place       | Rātā Marae              |
      And coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi           |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox |
      And coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox |
      And it becomes <day>
      When facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox                |
      Then the rule "review day set" is <how>
      Examples:
        | day        | how    |
        | 2024-04-15 | kept   |
        | 2024-04-16 | broken |

    Scenario: The last plan is in the agenda
      When coordinator draws up the agenda
      Then the form "agenda of the next meeting" contains "The plan from last time"
      And the form "agenda of the next meeting" contains "Lena Fox"

    Scenario: No other meeting is needed for now
      When coordinator leaves it at the plan
      Then the case is at "plan under way"
      And the rule "there is a plan to go on with" is kept

    Scenario: Called off, and they go on with the plan
      Given coordinator notes the key issues
        | who decided | Mere Rangi, Hoani Rangi |
        | key issues  | The car                 |
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-04-15              |
        | start time  | 18:00                   |
        | place       | Rātā Marae              |
      And coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi           |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox |
      And coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox |
      And it becomes 2024-04-15
      When "Hoani Rangi" calls the meeting off
        | why no meeting | There is another car. |
      And coordinator leaves it at the plan
      Then the case is at "plan under way"
      And key contact can do "keep in touch"

  Scenario: While the plan is under way it goes on as a statutory response, and the lead agency is told
    When coordinator leaves the process for a statutory response
      | where it goes on | The Oranga Tamariki site |
    And with told that it goes on elsewhere
      | who         | how          |
      | Mere Rangi  | in person    |
      | Hoani Rangi | in person    |
      | Lena Fox    | by telephone |
    Then the case has ended
    And nothing is due
    And the rule "who leads hears that it goes on elsewhere" is kept

  Scenario: While the plan is under way it goes on as a statutory response, and the lead agency is not reached
    When coordinator leaves the process for a statutory response
      | where it goes on | The Oranga Tamariki site |
    And with told that it goes on elsewhere
      | who         | how          |
      | Mere Rangi  | in person    |
      | Hoani Rangi | in person    |
      | Lena Fox    | not reached  |
    Then the case has ended
    And nothing is due
    And it is noted that the rule "who leads hears that it goes on elsewhere" was not followed

  # The page does not say who can be key contact. The one who leads can be it too.
  Scenario: The lead agency is the key contact as well
    Given "Sione Vaka" hands over the role key contact to "Lena Fox"
    And it is the next day
    When "Lena Fox" keeps in touch with the family/whānau
    Then the rule "the key contact keeps in touch" is kept
    When "Lena Fox" brings the work of the agencies together
    Then the rule "the lead agency coordinates" is kept
