@NOR-019
Feature: Letters and calendars
  Everyone gets what is for them: the invitation, the request for a summary, the papers before the meeting, and the plan.

  Background:
    Given it is 2024-03-04
    And a new case under "norfolk"
    And nobody is key worker
    And these people take part
      | name       | role          | agency             |
      | Ruth Dell  | coordinator   | Key Worker Service |
      | Sam Pike   | administrator | Key Worker Service |
      | Nora Lane  | professional  | Hill Clinic        |
      | Omar Finch | professional  | Hill Clinic        |
      | Tess Ward  | professional  | Social Care        |
      | Ann Reed   | parent        |                    |
      | Tom Reed   | parent        |                    |
      | Elsie Reed | child         |                    |
    And "Ann Reed" asks for the service
      | asked for by | Ann Reed, Tom Reed |
    And coordinator accepts the referral
      | born                 | 2014-05-20                       |
      | disabled             | yes                              |
      | norfolk doctor       | yes                              |
      | complex health needs | yes                              |
      | high level of need   | yes                              |
      | complex needs school | no                               |
      | sees already         | Nora Lane, Omar Finch, Tess Ward |
      | reaching the service | By telephone, Monday to Friday   |
    And coordinator holds the first meeting
      | place of the first meeting | At the family's home    |
      | parents met                | Ann Reed, Tom Reed      |
      | talk about key working     | What a key worker does  |
      | family's priorities        | Sleep                   |
      | expectations               | Telling the story once  |
      | possible key workers       | Nora Lane               |
      | planning meeting           | a meeting is needed     |
      | who should come            | Nora Lane and Tess Ward |
      | where it should be         | At the clinic           |
      | what to talk about         | Sleep                   |
      | child at meetings          | For the beginning       |
      | how the child is heard     | By a video              |
      | other meetings             | Short breaks, in June   |
    And "Ann Reed" suggests a key worker
      | suggested key worker    | Nora Lane          |
      | agree to the key worker | Ann Reed, Tom Reed |
    And coordinator contacts the suggested key worker
      | functions discussed | yes |
      | support outlined    | yes |
    And "Nora Lane" can be the key worker
    And with said yes
      | words |
      | Yes.  |
    And "Nora Lane" joins as key worker
    And coordinator confirms the key worker
      | key worker at present   | Nora Lane               |
      | reaching the key worker | Through the Hill Clinic |
    And coordinator notes that the family would like a meeting
      | would like a meeting | Ann Reed, Tom Reed |
    And coordinator sets the day of the meeting
      | meeting day | 2024-04-15  |
      | time of day | 14.00       |
      | place       | Hill Clinic |
      | agreed with | Ann Reed    |
    And "Ann Reed" agrees who is invited
    And with may be invited
      | who        | how                    |
      | Nora Lane  | to come                |
      | Tess Ward  | to come                |
      | Omar Finch | to send a summary only |

  Rule: Before a meeting

    Background:
      Given administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward             |
        | asked for a summary   | Nora Lane, Tess Ward, Omar Finch |
        | summaries due         | 2024-04-05                       |

    Scenario: The family and the professionals who are invited get the invitation
      Then the letter "invitation" waits for parent
      And the letter "invitation" waits for "Tess Ward"
      When administrator sends the letter "invitation" to parent
      And administrator sends the letter "invitation" to "Tess Ward"
      Then "Tom Reed" has the letter "Invitation to a key worker meeting"
      And "Tess Ward" has the letter "invitation"
      And the letter "invitation" does not wait for "Tess Ward"
      But the letter "invitation" waits for key worker

    @NOR-014 @NOR-016
    Scenario: Omar is asked for a summary only, and is not invited
      Then the letter "request for a summary" waits for "Omar Finch"
      And the letter "request for a summary" waits for "Tess Ward"
      But the letter "invitation" does not wait for "Omar Finch"
      When administrator sends the letter "invitation" to "Omar Finch"
      Then it is refused with the words "Omar Finch"
      When administrator sends the letter "request for a summary" to "Omar Finch"
      Then nothing waits to be sent to "Omar Finch"

    Scenario: A professional cannot send the invitations
      When "Tess Ward" sends the letter "invitation" to "Nora Lane"
      Then it is refused with the words "Tess Ward"

    @NOR-018 @NOR-023
    Scenario: The agenda and the summaries go round before the meeting
      Given "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed, Nora Lane |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |
      And administrator gathers the summaries
      Then the letter "papers" does not wait for parent
      When administrator sends the papers
      And with papers sent
        | who        | how    |
        | Ann Reed   | post   |
        | Tom Reed   | post   |
        | Nora Lane  | e-mail |
        | Tess Ward  | e-mail |
        | Omar Finch | e-mail |
      Then the letter "papers" waits for parent
      And the letter "papers" waits for "Omar Finch"
      When administrator sends the letter "papers" to "Omar Finch"
      Then "Omar Finch" has the letter "papers"

    Scenario: Who has left the case gets nothing
      When the next day comes
      And "Tess Ward" leaves the case
      And the next day comes
      Then nothing waits to be sent to "Tess Ward"
      And the letter "invitation" waits for "Nora Lane"

    @NOR-038
    Scenario: The family needs another day, and the meeting is moved
      Given administrator sends the letter "invitation" to parent
      And administrator sends the letter "invitation" to "Tess Ward"
      When key worker asks for other arrangements
        | wished changes | Another day. Tom Reed has to work. |
      Then the letter "changed arrangements" waits for coordinator
      When coordinator moves the meeting
        | why changed | Tom Reed has to work |
        | meeting day | 2024-04-22           |
        | time of day | 10.00                |
        | agreed with | Ann Reed             |
      Then parent is to hear that the meeting is moved
      And "Tess Ward" is to hear that the meeting is moved
      But nothing waits to be sent to "Omar Finch"

    Scenario: The meeting is called off
      Given administrator sends the letter "invitation" to parent
      When coordinator calls the meeting off
        | why changed | Elsie is in hospital |
      Then parent is to hear that the meeting is off
      But nothing waits to be sent to "Tess Ward"

  Rule: After a meeting

    Background:
      Given administrator sends the invitations
        | professionals invited | Nora Lane, Tess Ward |
        | asked for a summary   | Nora Lane, Tess Ward |
        | summaries due         | 2024-04-05           |
      And "Ann Reed" lets the coordinator know the priorities
        | priorities decided by | Ann Reed, Nora Lane |
      And with priorities
        | issue        | topic                     | from     |
        | Quiet nights | the child's complex needs | Ann Reed |
      And administrator gathers the summaries
      And administrator sends the papers
      And with papers sent
        | who       | how    |
        | Ann Reed  | post   |
        | Tom Reed  | post   |
        | Nora Lane | e-mail |
        | Tess Ward | e-mail |
      And it becomes 2024-04-15 at 15:30
      And coordinator holds the meeting
        | chair      | Ruth Dell                  |
        | held on    | 2024-04-15                 |
        | discussion | Nights, and who sits there |
      And administrator writes up the plan
        | agree to the plan | Ann Reed, Tom Reed |
      And with plan
        | step         | what             | who       |
        | Quiet nights | Somebody to come | Tess Ward |

    @NOR-027
    Scenario: When the plan has been sent to all of them, each has a copy
      When administrator sends the letter "plan" to parent
      And administrator sends the letter "plan" to professional
      Then the fact "copies" has five rows
      When coordinator puts the plan in place
      Then the rule "a copy for the family" is kept
      And the rule "a copy for the professionals" is kept

    Scenario: Tom has not got the plan yet, and it is not in place
      Given administrator sends the letter "plan" to "Ann Reed"
      And administrator sends the letter "plan" to professional
      When coordinator puts the plan in place
      Then it is refused under the rule "a copy for the family", NOR-027
      And what is missing is "Tom Reed"

    Scenario: The plan is written anew, and goes to everyone again
      Given administrator sends the letter "plan" to parent
      When administrator writes up the plan
      And with plan
        | step         | what          | who       |
        | Quiet nights | A night nurse | Tess Ward |
      Then the letter "plan" waits for parent
      And the fact "copies" is not filled in

  Rule: The key worker and the service

    @NOR-163
    Scenario: The professionals are told in writing who the key worker is
      Given coordinator announces the key worker
      And with told of the key worker
        | who        | how       |
        | Nora Lane  | in person |
        | Omar Finch | letter    |
        | Tess Ward  | letter    |
      Then the letter "announcement" waits for "Tess Ward"
      When coordinator sends the letter "announcement" to professional
      Then "Tess Ward" has the letter "Who the key worker is"
      But nothing waits to be sent to parent

    @NOR-162
    Scenario: The family and the key worker get the agreement, and nobody else does
      Given key worker completes the agreement
        | what to expect | A call on Mondays                        |
        | completed by   | Ann Reed, Tom Reed, Nora Lane, Ruth Dell |
      And with functions
        | function                | who       |
        | single point of contact | Nora Lane |
      Then the letter "agreement" waits for parent
      And the letter "agreement" waits for key worker
      But the letter "agreement" does not wait for "Tess Ward"
