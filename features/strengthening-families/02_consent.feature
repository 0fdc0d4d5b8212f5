@NZ-013 @NZ-014
Feature: Written consent
  Everybody of the family/whānau who wants to be involved signs. There are two consents: to the meeting, and to sharing.

  Background:
    Given it is 2024-02-05
    And a new case under "strengthening-families"
    And these people take part
      | name        | role          | agency                 |
      | Jo Marsh    | coordinator   | Strengthening Families |
      | Lena Fox    | agency worker | Kauri Street School    |
      | Ana Hart    | agency worker | Kauri Street School    |
      | Sione Vaka  | agency worker | Harbour Health         |
      | Mere Rangi  | whānau member |                        |
      | Hoani Rangi | whānau member |                        |
      | Kahu Rangi  | child         |                        |
    And coordinator begins to prepare a meeting

  Rule: No meeting without written consent

    Scenario: Both parents have signed
      Given "Mere Rangi" takes in the signed consent to the meeting
      And coordinator takes in the signed consent to the meeting
        | who signed | Hoani Rangi |
      When coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
        | start time  | 17:30                   |
        | place       | Rātā Hall               |
      Then the rule "written consent to the meeting" is kept
      And "hold" is booked for 2024-02-26
      And "Hoani Rangi" has consented to "meeting"

    # The page does not say before what. That arranging the meeting waits too is our reading.
    Scenario: No day is set before everybody has signed
      Given "Mere Rangi" takes in the signed consent to the meeting
      When coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
      Then it is refused under the rule "written consent to the meeting", NZ-013
      And what is missing is "Hoani Rangi"
      And it can be put right by whānau member with "sign for the meeting"

    Scenario: What the issues are may be talked about before anybody has signed
      When coordinator notes the key issues
        | who decided | Mere Rangi, Hoani Rangi        |
        | key issues  | School, and who picks Kahu up. |
      Then the fact "key issues" is "School, and who picks Kahu up."

    Scenario: A yes by word of mouth is not enough
      Given coordinator notes a spoken yes
        | who said so | Mere Rangi, Hoani Rangi |
      When coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
      Then it is refused under the rule "written consent to the meeting"
      And it is refused with the words "only said yes by word of mouth"

    Scenario: Nobody signs for somebody else
      When "Mere Rangi" takes in the signed consent to the meeting
        | who signed | Hoani Rangi |
      Then it is refused with the words "in person"

    Scenario: The coordinator does not sign for the family
      When coordinator takes in the signed consent to the meeting
      Then it is refused

  # The page says "any family/whānau wanting to be involved". We ask each member who wants to be, and nobody else.
  Rule: Everybody who wants to be involved signs, and nobody else

    Background:
      Given "Mere Rangi" consents to "meeting"
      And "Hoani Rangi" consents to "meeting"

    Scenario: An aunt who comes in later signs too
      When "Pania Rangi" joins as whānau member
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi, Pania Rangi |
        | meeting day | 2024-02-26                           |
      Then it is refused under the rule "written consent to the meeting"
      And what is missing is "Pania Rangi"

    Scenario: A grandmother who is not involved is not asked
      Given "Ngaire Rangi" joins as other whānau
      When coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
      Then the rule "written consent to the meeting" is kept

    # The page gives no age. A rangatahi who wants to be involved joins as a member of the whānau as well.
    Scenario: A rangatahi who wants to be involved signs too
      When "Kahu Rangi" joins as whānau member
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi, Kahu Rangi |
        | meeting day | 2024-02-26                          |
      Then it is refused under the rule "written consent to the meeting"
      And what is missing is "Kahu Rangi"
      When "Kahu Rangi" takes in the signed consent to the meeting
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi, Kahu Rangi |
        | meeting day | 2024-02-26                          |
      Then the rule "written consent to the meeting" is kept

    Scenario: A rangatahi who has signed does not make up for a parent who has not
      Given "Kahu Rangi" joins as whānau member
      And "Kahu Rangi" consents to "meeting"
      When "Hoani Rangi" takes back the consent to the meeting
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi, Kahu Rangi |
        | meeting day | 2024-02-26                          |
      Then it is refused under the rule "written consent to the meeting"
      And it is refused with the words "Hoani Rangi has withdrawn it"

    # The page does not say what happens when they do not agree.
    Scenario: One has signed and one says no
      When "Hoani Rangi" says no to the meeting
      And coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
      Then it is refused under the rule "written consent to the meeting"
      And it is refused with the words "Hoani Rangi has said no"
      And "Mere Rangi" has consented to "meeting"
      And "Hoani Rangi" has refused to consent to "meeting"

    Scenario: Whoever said no is not involved any more, and the others go on
      Given "Hoani Rangi" says no to the meeting
      When "Hoani Rangi" leaves the role whānau member
      And it is the next day
      And coordinator notes when and where
        | who decided | Mere Rangi |
        | meeting day | 2024-02-26 |
      Then the rule "written consent to the meeting" is kept

    Scenario: Taken back, it undoes nothing, and there is no meeting
      Given coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
      When "Mere Rangi" takes back the consent to the meeting
      Then "Mere Rangi" has withdrawn the consent to "meeting"
      And "choose when and where" relied on the consent to "meeting"
      And the case is at "preparing"
      And coordinator cannot do "invite" under the rule "written consent to the meeting"

    Scenario: Somebody tells the coordinator that they take it back
      When coordinator takes back the consent to the meeting
        | who said so | Hoani Rangi |
      Then "Hoani Rangi" has withdrawn the consent to "meeting"
      And coordinator cannot do "invite" under the rule "written consent to the meeting"

  Rule: Sharing has a consent of its own

    Background:
      Given "Mere Rangi" consents to "meeting"
      And "Hoani Rangi" consents to "meeting"
      And coordinator asks what is to stay confidential
        | was asked | Mere Rangi, Hoani Rangi |
      And "Lena Fox" tells the family/whānau what will be shared
        | was told | Mere Rangi, Hoani Rangi |
      And with will be shared
        | what              | what for          |
        | Days away in 2023 | The way to school |
      And coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi                                 |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Ana Hart, Sione Vaka |

    Scenario: Yes to the meeting is not yes to sharing
      When "Lena Fox" shares information
        | shared with | Sione Vaka |
      And with was shared
        | what              | what for          |
        | Days away in 2023 | The way to school |
      Then it is refused under the rule "consent to sharing", NZ-013

    Scenario: A yes to sharing by word of mouth is not enough
      Given coordinator notes a spoken yes
        | who said so | Mere Rangi, Hoani Rangi |
      When "Lena Fox" shares information
        | shared with | Sione Vaka |
      And with was shared
        | what              | what for          |
        | Days away in 2023 | The way to school |
      Then it is refused under the rule "consent to sharing"

    Scenario: Both have consented to sharing
      Given "Mere Rangi" takes in the signed consent to sharing
      And "Hoani Rangi" takes in the signed consent to sharing
      When "Lena Fox" shares information
        | shared with | Sione Vaka |
      And with was shared
        | what              | what for          |
        | Days away in 2023 | The way to school |
      Then the rule "consent to sharing" is kept

    Scenario: Who is left out is left out with everybody from the same agency
      Given "Mere Rangi" takes in the signed consent to sharing
        | agencies left out | Lena Fox |
      And "Hoani Rangi" takes in the signed consent to sharing
      When "Sione Vaka" shares information
        | shared with | Ana Hart |
      And with was shared
        | what              | what for          |
        | Days away in 2023 | The way to school |
      Then it is refused under the rule "consent to sharing"

    # The page does not say what an agency that is left out may still see. It sees what all agencies see until it leaves.
    Scenario: An agency that is left out sees the case until the coordinator notes that it has left
      Given coordinator notes the key issues
        | who decided | Mere Rangi, Hoani Rangi        |
        | key issues  | School, and who picks Kahu up. |
      When "Mere Rangi" takes in the signed consent to sharing
        | agencies left out | Sione Vaka |
      Then "Sione Vaka" does not see the fact "agencies left out"
      But "Sione Vaka" sees the fact "key issues"
      When coordinator notes that "Sione Vaka" leaves the case
      And it is the next day
      Then "Sione Vaka" does not see the fact "key issues"
      But "Lena Fox" sees the fact "key issues"

    Scenario: One says no to sharing, and the meeting can still be held
      Given "Mere Rangi" says no to sharing
      And "Hoani Rangi" takes in the signed consent to sharing
      When coordinator notes when and where
        | who decided | Mere Rangi, Hoani Rangi |
        | meeting day | 2024-02-26              |
      Then the rule "written consent to the meeting" is kept
      And "Lena Fox" cannot do "share" under the rule "consent to sharing"

    Scenario: After it is taken back nothing more is shared
      Given "Mere Rangi" takes in the signed consent to sharing
      And "Hoani Rangi" takes in the signed consent to sharing
      When "Hoani Rangi" takes back the consent to sharing
      And "Lena Fox" shares information
        | shared with | Sione Vaka |
      And with was shared
        | what              | what for          |
        | Days away in 2023 | The way to school |
      Then it is refused under the rule "consent to sharing"
      And "Hoani Rangi" has withdrawn the consent to "sharing"

    Scenario: An agency learns that the consent is not there, and not who said no
      Given "Mere Rangi" says no to sharing
      When "Lena Fox" shares information
        | shared with | Sione Vaka |
      And with was shared
        | what              | what for          |
        | Days away in 2023 | The way to school |
      Then it is refused with the words "What stands there is not shown to you"

  Rule: The papers

    Scenario: The consent form says who has signed
      When coordinator takes in the signed consent to the meeting
        | who signed | Mere Rangi |
      And with meeting papers
        | whose      | on         | state  | where it is            |
        | Mere Rangi | 2024-02-05 | signed | The coordinator's file |
      Then the form "consent to the meeting" contains "Mere Rangi"
      And the form "consent to the meeting" contains "signed: 5 February 2024"
      And the form "consent to the meeting" contains "Signature: ____"
      And the form "consent to the meeting" is for "Hoani Rangi"
      And the form "consent to the meeting" is not for "Lena Fox"

    Scenario: A form that comes back unsigned is no consent
      When coordinator gives out the consent form for the meeting
      And with meeting papers
        | whose      | on         | state         |
        | Mere Rangi | 2024-02-05 | back unsigned |
      Then "Mere Rangi" has not consented to "meeting"

    # The page does not say what a paper is that comes back unsigned. It is no consent.
    Scenario: A paper for the meeting that came back unsigned is not taken in as a consent
      When coordinator takes in the signed consent to the meeting
        | who signed | Mere Rangi |
      And with meeting papers
        | whose      | on         | state         |
        | Mere Rangi | 2024-02-05 | back unsigned |
      Then it is refused under the rule "only a signed paper for the meeting"
      And "Mere Rangi" has not consented to "meeting"

    Scenario: A paper for the meeting that came back signed is taken in
      When coordinator takes in the signed consent to the meeting
        | who signed | Mere Rangi |
      And with meeting papers
        | whose      | on         | state  |
        | Mere Rangi | 2024-02-05 | signed |
      Then the rule "only a signed paper for the meeting" is kept
      And "Mere Rangi" has consented to "meeting"

    Scenario: A paper for sharing that came back unsigned is not taken in as a consent
      When coordinator takes in the signed consent to sharing
        | who signed | Mere Rangi |
      And with sharing papers
        | whose      | on         | state         |
        | Mere Rangi | 2024-02-05 | back unsigned |
      Then it is refused under the rule "only a signed paper for sharing"
      And "Mere Rangi" has not consented to "sharing"

    Scenario: A paper for sharing that came back signed is taken in
      When coordinator takes in the signed consent to sharing
        | who signed | Mere Rangi |
      And with sharing papers
        | whose      | on         | state  |
        | Mere Rangi | 2024-02-05 | signed |
      Then the rule "only a signed paper for sharing" is kept
      And "Mere Rangi" has consented to "sharing"

    # The page does not say who keeps the signed paper. We note where it is, and go on without that.
    Scenario: The papers for sharing are on file
      Given "Mere Rangi" takes in the signed consent to sharing
      And "Hoani Rangi" takes in the signed consent to sharing
      And coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi                       |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      And coordinator gives out the consent form for sharing
      And with sharing papers
        | whose       | on         | state  |
        | Mere Rangi  | 2024-02-05 | signed |
        | Hoani Rangi | 2024-02-05 | signed |
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what         | what for |
        | Kahu's sleep | School   |
      Then the rule "consent to sharing" is kept
      And the rule "papers for sharing on file" is kept

    Scenario: One has said yes, and the paper for sharing is still at home
      Given "Mere Rangi" takes in the signed consent to sharing
      And "Hoani Rangi" takes in the signed consent to sharing
      And coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi                       |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      And coordinator gives out the consent form for sharing
      And with sharing papers
        | whose       | on         | state     |
        | Mere Rangi  | 2024-02-05 | signed    |
        | Hoani Rangi | 2024-02-05 | given out |
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what         | what for |
        | Kahu's sleep | School   |
      Then the rule "consent to sharing" is kept
      And it is noted that the rule "papers for sharing on file" was not followed
