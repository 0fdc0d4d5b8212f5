Feature: Letters and calendars
  What is sent to the family/whānau and to those whom it has chosen, and to nobody else.

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

  Rule: Before the consents

    @NZ-013 @NZ-014
    Scenario: The forms to sign are sent to each of the family who is involved
      Given "Lena Fox" asks for Strengthening Families
        | what is asked for | Help with the mornings |
        | family knows      | yes                    |
      Then the letter "consent forms" waits for "Mere Rangi"
      When coordinator sends the letter "consent forms" to whānau member
      Then "Hoani Rangi" has the letter "consent forms"
      And the fact "meeting papers" has two rows
      And the fact "sharing papers" has two rows
      But nothing waits to be sent to "Lena Fox"

    Scenario: A paper that was only given out is no consent
      Given "Lena Fox" asks for Strengthening Families
      And coordinator sends the letter "consent forms" to "Hoani Rangi"
      When coordinator takes in the signed consent to the meeting
        | who signed | Hoani Rangi |
      Then it is refused under the rule "only a signed paper for the meeting", NZ-013

  Rule: The meeting

    Background:
      Given "Mere Rangi" consents to "meeting"
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
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, interpreter |

    @NZ-017 @NZ-018
    Scenario: The invitation goes to those whom the family has named, the interpreter too
      Then the letter "invitation" waits for whānau member
      And the letter "invitation" waits for "Lena Fox"
      But the letter "invitation" does not wait for "Sione Vaka"
      When coordinator sends the letter "invitation" to interpreter
      And coordinator sends the letter "invitation" to "Lena Fox"
      Then interpreter has the letter "Invitation to a Strengthening Families meeting"
      And the letter "invitation" does not wait for "Lena Fox"

    Scenario: An agency that is not invited cannot be sent the invitation
      When coordinator sends the letter "invitation" to "Sione Vaka"
      Then it is refused with the words "Sione Vaka"

    @NZ-013
    Scenario: Hoani takes his consent back, and no invitation goes any more
      Given "Hoani Rangi" withdraws the consent to "meeting"
      When coordinator sends the letter "invitation" to "Lena Fox"
      Then it is refused under the rule "written consent to the meeting", NZ-013
      When "Hoani Rangi" consents to "meeting"
      And coordinator sends the letter "invitation" to "Lena Fox"
      Then "Lena Fox" has the letter "invitation"

    @NZ-020
    Scenario: The family hears beforehand what will be shared, and the agencies do not
      Given "Lena Fox" tells the family/whānau what will be shared
        | was told | Mere Rangi, Hoani Rangi |
      And with will be shared
        | what               | what for        |
        | Days not at school | The school plan |
      Then the letter "what will be shared" waits for whānau member
      But the letter "what will be shared" does not wait for "Lena Fox"
      When coordinator sends the letter "what will be shared" to whānau member
      Then "Mere Rangi" has the letter "what will be shared"

    Scenario: The family gets the agenda
      Given facilitator draws up the agenda
      When coordinator sends the letter "agenda" to whānau member
      Then "Mere Rangi" has the letter "The agenda of the meeting"

    @NZ-016
    Scenario: The meeting is moved, and called off in the end
      Given coordinator sends the letter "invitation" to "Mere Rangi"
      And coordinator sends the letter "invitation" to "Lena Fox"
      When coordinator moves the meeting
        | why no meeting | Mere is unwell          |
        | who decided    | Mere Rangi, Hoani Rangi |
        | meeting day    | 2024-02-28              |
        | start time     | 17:00                   |
      Then "Mere Rangi" is to hear that the meeting is moved
      And "Lena Fox" is to hear that the meeting is moved
      But nothing waits to be sent to interpreter
      When coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi |
      Then the letter "invitation" waits for "Mere Rangi"
      And "Lena Fox" is to hear that they need not come
      When coordinator calls the meeting off
        | why no meeting | Mere is still unwell |
      Then "Mere Rangi" is to hear that the meeting is off

    Scenario: Who has left the case gets nothing
      When the next day comes
      And "Lena Fox" leaves the case
      And the next day comes
      Then nothing waits to be sent to "Lena Fox"
      And the letter "invitation" waits for "Mere Rangi"

    @NZ-023
    Scenario: Everybody is sent the plan, and that they have it is noted by that
      Given "Lena Fox" joins as lead agency
      And "Mere Rangi" takes in the signed consent to sharing
      And "Hoani Rangi" takes in the signed consent to sharing
      And "Sione Vaka" joins as key contact
      And coordinator sends the invitations
        | invited people | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
      And it becomes 2024-02-26 at 19:30
      And facilitator holds the meeting
        | whānau who came | Mere Rangi, Hoani Rangi |
        | others who came | Lena Fox, Sione Vaka    |
      When coordinator writes the action plan
        | plan makers  | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |
        | next contact | 2024-03-11                                    |
      Then the letter "action plan" waits for "Mere Rangi"
      When coordinator sends the letter "action plan" to whānau member
      And coordinator sends the letter "action plan for the agencies" to "Lena Fox"
      And coordinator sends the letter "action plan for the agencies" to "Sione Vaka"
      And it becomes 2024-03-11
      And "Sione Vaka" keeps in touch with the family/whānau
      Then the rule "everybody has the plan" is kept
