@NZ-023
Feature: Coming to an end
  The page does not say when the process is over. The final report and the closing are our proposal.

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

  Rule: A meeting leads to a plan

    Background:
      Given it becomes 2024-02-26
      And facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox, Sione Vaka    |

    Scenario: The next meeting is prepared, and there is no plan from this one
      When coordinator begins to prepare a meeting
      Then it is noted that the rule "a plan before the next meeting" was not followed
      And the case is at "preparing"
      When coordinator leaves it at the plan
      Then it is refused under the rule "there is a plan to go on with"

    Scenario: The case is closed, and nobody says why
      When coordinator closes the case
      Then it is noted that the rule "a reason for the end" was not followed

    Scenario: The case is closed without a plan and without a report
      When coordinator closes the case
        | why it ends | the family/whānau has moved away |
      Then it is noted that the rule "a plan before closing" was not followed
      And it is noted that the rule "a report before the end" was not followed
      And the case has ended

    Scenario: Nothing remains, and the family would rather say nothing: the report has room for it, and lacks what was planned
      When coordinator writes the final report
        | what was reached | Kahu goes to school every day. |
      Then the form "final report" contains "What remains, and who goes on with it: ____"
      And the form "final report" contains "What the family/whānau says of it: ____"
      And the form "final report" lacks "measures"

    Scenario: A plan, a final report, and the case is closed
      Given facilitator writes the action plan
      When coordinator writes the final report
        | what was reached | Kahu goes to school every day. |
        | what remains     | The flat. Housing goes on.     |
        | the family says  | It was good to be asked.       |
      Then the form "final report" contains "It was good to be asked."
      When coordinator closes the case
        | why it ends | the aims are reached |
      Then the rule "a plan before closing" is kept
      And the rule "a report before the end" is kept
      And the case is at "closed"
      And nothing is due

  # The page does not say that the family may stop. It consents, so it may, at any time.
  Rule: The family stops

    Scenario: After the invitations are out
      When "Mere Rangi" ends it for the family/whānau
        | in their words | We would rather wait. |
      Then the case is at "ended by the family"
      And the case has ended
      And nothing is due

    Scenario: The coordinator does not stop for the family
      When coordinator ends it for the family/whānau
      Then it is refused

    Scenario: It was written down that the family had stopped: without its own word it has not
      When it is recorded afterwards that coordinator ends it for the family/whānau
      Then the case has not ended
      And the incident waits for "Mere Rangi"

    # The page does not say whether one may end it for all.
    Scenario: One of them goes, and the other goes on
      When "Hoani Rangi" leaves the role whānau member
      Then the case has not ended
      And the case is at "invited"

    Scenario: After it has ended a consent can still be taken back
      Given "Mere Rangi" ends it for the family/whānau
      When "Hoani Rangi" takes back the consent to the meeting
      Then "Hoani Rangi" has withdrawn the consent to "meeting"

  # No decision on care or protection is made here.
  Rule: A statutory response

    # The page does not say who ends this process then. The coordinator does, once the statutory agency has taken it on.
    Scenario: The coordinator leaves the process for it, and everybody is told
      When coordinator leaves the process for a statutory response
        | where it goes on | The Oranga Tamariki site |
      And with told that it goes on elsewhere
        | who         | how          |
        | Mere Rangi  | in person    |
        | Hoani Rangi | by telephone |
        | Lena Fox    | by message   |
        | Sione Vaka  | by message   |
      Then the case is at "statutory response"
      And the case has ended
      And nothing is due
      And the rule "only the coordinator ends it" is kept
      And the rule "where it goes on is said" is kept
      And the rule "all hear that it goes on elsewhere" is kept

    Scenario Outline: <who> does not end it for the family
      When <who> leaves the process for a statutory response
        | where it goes on | The Oranga Tamariki site |
      Then it is refused under the rule "only the coordinator ends it"
      And the case is at "invited"
      Examples:
        | who         |
        | "Lena Fox"  |
        | facilitator |

    Scenario: A worker wrote down that it had ended: without the family's word it goes on
      When it is recorded afterwards that "Lena Fox" leaves the process for a statutory response
        | where it goes on | The Oranga Tamariki site |
      Then the case has not ended
      And it is noted as an incident against the rule "only the coordinator ends it"
      And the incident waits for "Mere Rangi"
      And the incident also waits for "Hoani Rangi"

    # What is noted is where it goes on, and not the concern.
    Scenario: Nobody says where it goes on
      When coordinator leaves the process for a statutory response
      Then it is refused under the rule "where it goes on is said"
      And what is missing is "where it goes on"

    # It is flagged and not refused: sometimes it is not safe to tell.
    Scenario: One of the parents was not told
      When coordinator leaves the process for a statutory response
        | where it goes on | The Oranga Tamariki site |
      And with told that it goes on elsewhere
        | who         | how        |
        | Mere Rangi  | in person  |
        | Hoani Rangi | not told   |
        | Lena Fox    | by message |
        | Sione Vaka  | by message |
      Then it is noted that the rule "all hear that it goes on elsewhere" was not followed
      And the case has ended

    Scenario: No consent holds it up
      Given "Mere Rangi" takes back the consent to the meeting
      And "Hoani Rangi" says no to sharing
      When coordinator leaves the process for a statutory response
        | where it goes on | The Oranga Tamariki site |
      Then the case has ended
