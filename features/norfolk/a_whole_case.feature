Feature: A whole case
  From the first call to the move to adult services, as it can really go.

  Scenario: A first talk, a key worker, a planning meeting, two reviews, a new key worker, and the end
    Given it is 2023-01-09
    And a new case under "norfolk"
    And nobody is key worker
    And these people take part
      | name       | role          | agency             |
      | Ruth Dell  | coordinator   | Key Worker Service |
      | Sam Pike   | administrator | Key Worker Service |
      | Nora Lane  | professional  | Hill Clinic        |
      | Omar Finch | professional  | Marsh School       |
      | Tess Ward  | professional  | Social Care        |
      | Grace Holm | parent        |                    |
      | Max Holm   | child         |                    |
    When "Omar Finch" refers the family
      | asked for by              | Grace Holm                          |
      | what the family hopes for | One calendar, and one person to ask |
      | formats needed            | none                                |
    And it becomes 2023-01-16
    And coordinator accepts the referral
      | born                 | 2006-03-30                       |
      | disabled             | yes                              |
      | norfolk doctor       | yes                              |
      | complex health needs | no                               |
      | high level of need   | yes                              |
      | complex needs school | no                               |
      | sees already         | Nora Lane, Omar Finch, Tess Ward |
      | reaching the service | By telephone, Monday to Friday   |
    And with what they do
      | who        | work            | agency                  |
      | Nora Lane  | Physiotherapist | NHS children's services |
      | Omar Finch | Teacher         | school                  |
      | Tess Ward  | Social worker   | social care             |
    Then the form "referral" is complete
    When it becomes 2023-01-30
    And coordinator holds the first meeting
      | place of the first meeting | At the family's kitchen table              |
      | parents met                | Grace Holm                                 |
      | talk about key working     | What a key worker does, and who can be one |
      | family's priorities        | What comes after school                    |
      | expectations               | Fewer calls                                |
      | possible key workers       | Nora Lane, or Tess Ward                    |
      | planning meeting           | a meeting is needed                        |
      | who should come            | All three                                  |
      | where it should be         | At school                                  |
      | what to talk about         | Time after school                          |
      | child at meetings          | For the whole time                         |
      | how the child is heard     | He brings photos of his work in the garden |
      | other meetings             | The short breaks are reviewed in spring    |
    Then the form "first meeting" is complete
    When "Grace Holm" suggests a key worker
      | suggested key worker    | Nora Lane                                        |
      | how suggested           | the family suggests a professional whom they see |
      | agree to the key worker | Grace Holm                                       |
    And coordinator contacts the suggested key worker
      | functions discussed | yes |
      | support outlined    | yes |
    And "Nora Lane" cannot be the key worker
      | who cannot | Nora Lane |
    And with said no
      | words                        |
      | I go to Leeds in the summer. |
    And "Grace Holm" suggests a key worker
      | suggested key worker    | Tess Ward                                        |
      | how suggested           | the family suggests a professional whom they see |
      | agree to the key worker | Grace Holm                                       |
    And coordinator contacts the suggested key worker
      | functions discussed | yes |
      | support outlined    | yes |
    And "Tess Ward" can be the key worker
    And with said yes
      | words                          |
      | Yes, with the support of Ruth. |
    And "Tess Ward" joins as key worker
    And coordinator confirms the key worker
      | key worker at present   | Tess Ward           |
      | reaching the key worker | Through Social Care |
    And it becomes 2023-02-06
    And key worker completes the agreement
      | how we keep in touch        | A call every second Friday       |
      | what to expect              | An answer within three days      |
      | when the key worker is away | The coordinator                  |
      | completed by                | Tess Ward, Grace Holm, Ruth Dell |
    And with functions
      | function                     | who       | how             |
      | single point of contact      | Tess Ward | By telephone    |
      | referrals and first contacts | Nora Lane | When one is due |
    And administrator announces the key worker
    And with told of the key worker
      | who        | how    |
      | Nora Lane  | e-mail |
      | Omar Finch | e-mail |
      | Tess Ward  | e-mail |
    Then the form "agreement" is complete
    And the form "announcement" is complete
    When "Grace Holm" notes that the family would like a meeting
      | would like a meeting | Grace Holm |
    And administrator sets the day of the meeting
      | meeting day | 2023-03-20   |
      | time of day | 15.00        |
      | place       | Marsh School |
      | agreed with | Grace Holm   |
    And key worker agrees as key worker who is invited
    And with may be invited
      | who        | how                    |
      | Tess Ward  | to come                |
      | Omar Finch | to come                |
      | Nora Lane  | to send a summary only |
    And administrator sends the invitations
      | professionals invited | Tess Ward, Omar Finch            |
      | asked for a summary   | Tess Ward, Omar Finch, Nora Lane |
      | summaries due         | 2023-03-10                       |
    Then the form "invitation" is complete
    When "Nora Lane" sends a summary
    And with summaries
      | work          | well       | worries | next        |
      | Physiotherapy | Long walks | Stairs  | A new frame |
    And "Omar Finch" sends a summary
    And with summaries
      | work     | well       | worries        | next            |
      | Teaching | The garden | Too much noise | A trial at work |
    And "Tess Ward" sends a summary
    And with summaries
      | work        | well         | worries         | next                      |
      | Social work | Short breaks | What comes next | Talks with adult services |
    And key worker lets the coordinator know the priorities
      | priorities decided by | Grace Holm, Tess Ward |
    And with priorities
      | issue             | topic                    | from       |
      | Time after school | moving to adult services | Grace Holm |
    And it becomes 2023-03-10
    And administrator gathers the summaries
    And administrator sends the papers
    And with papers sent
      | who        | how    |
      | Grace Holm | post   |
      | Tess Ward  | e-mail |
      | Omar Finch | e-mail |
      | Nora Lane  | e-mail |
    Then the form "planning agenda" is complete
    And the form "summary" is complete
    When it becomes 2023-03-20 at 15:00
    And coordinator holds the meeting
      | held on    | 2023-03-20                    |
      | chair      | Ruth Dell                     |
      | discussion | Max wants to work with plants |
    And with presence
      | who        | how                 |
      | Grace Holm | came                |
      | Max Holm   | came                |
      | Tess Ward  | came                |
      | Omar Finch | came                |
      | Nora Lane  | sent a summary only |
    And coordinator agrees the day of the next review
      | next review | a day is agreed |
      | review day  | 2023-10-02      |
      | agreed with | Grace Holm      |
    And it becomes 2023-03-28
    And administrator writes up the plan
      | points not agreed | None       |
      | agree to the plan | Grace Holm |
    And with plan
      | step             | what                  | who        | how long    |
      | Work with plants | Ask at two nurseries  | Omar Finch | Two months  |
      | Stairs           | Try a new frame       | Nora Lane  | A month     |
      | Photos           | Make a book of photos | Max Holm   | Till summer |
    And administrator sends the plan
    And with copies
      | who        | how    | on         |
      | Grace Holm | post   | 2023-03-28 |
      | Tess Ward  | e-mail | 2023-03-28 |
      | Omar Finch | e-mail | 2023-03-28 |
      | Nora Lane  | e-mail | 2023-03-28 |
    And coordinator puts the plan in place
    Then the form "plan" is complete
    And the rule "two weeks" is kept
    And the case is at "plan in place"
    When it becomes 2023-06-05
    And key worker checks the progress
    And with progress
      | action           | how                      |
      | Work with plants | One nursery has said yes |
    And it becomes 2023-08-28
    And administrator checks the arrangements
      | checked with | Tess Ward    |
      | meeting day  | 2023-10-02   |
      | time of day  | 15.00        |
      | place        | Marsh School |
      | agreed with  | Grace Holm   |
    And key worker notes the family's views
      | who should come    | The same    |
      | where it should be | At school   |
      | what to talk about | The nursery |
    And "Grace Holm" agrees who is invited
    And with may be invited
      | who        | how                    |
      | Tess Ward  | to come                |
      | Omar Finch | to come                |
      | Nora Lane  | to send a summary only |
    And administrator sends the invitations
      | professionals invited | Tess Ward, Omar Finch            |
      | asked for a summary   | Tess Ward, Omar Finch, Nora Lane |
      | summaries due         | 2023-09-22                       |
    And "Nora Lane" sends a summary
    And with summaries
      | work          | well          | worries | next   |
      | Physiotherapy | The new frame | None    | Stairs |
    And it becomes 2023-09-22
    And administrator gathers the summaries
    Then it is noted that the rule "summaries are in" was not followed
    When "Grace Holm" lets the coordinator know the priorities
      | priorities decided by | Grace Holm, Tess Ward |
    And with priorities
      | issue       | topic                    | from     |
      | The nursery | moving to adult services | Max Holm |
    And administrator sends the papers
    And with papers sent
      | who        | how    |
      | Grace Holm | post   |
      | Tess Ward  | e-mail |
      | Omar Finch | e-mail |
      | Nora Lane  | e-mail |
    Then the form "review agenda" is complete
    And the form "review agenda" contains "Make a book of photos"
    When it becomes 2023-10-02 at 15:00
    And coordinator holds the meeting
      | held on                   | 2023-10-02                                 |
      | chair                     | Tess Ward                                  |
      | discussion                | Max works at the nursery on two days       |
      | child's views             | The book of photos. He likes the mornings. |
      | how the arrangement works | Well; Tess Ward leaves at Christmas        |
    And with presence
      | who        | how  |
      | Grace Holm | came |
      | Max Holm   | came |
      | Tess Ward  | came |
      | Omar Finch | came |
    And with what has been done
      | action           | state     | what               |
      | Work with plants | done      | Two days a week    |
      | Stairs           | under way | The frame is there |
      | Photos           | done      | We looked at them  |
    And coordinator agrees the day of the next review
      | next review | a day is agreed |
      | review day  | 2024-04-08      |
      | agreed with | Grace Holm      |
    And administrator writes up the plan
      | points not agreed | None       |
      | agree to the plan | Grace Holm |
    And with plan
      | step    | what        | who        | how long  |
      | Working | A third day | Omar Finch | By Easter |
    And administrator sends the plan
    And with copies
      | who        | how    | on         |
      | Grace Holm | post   | 2023-10-04 |
      | Tess Ward  | e-mail | 2023-10-04 |
      | Omar Finch | e-mail | 2023-10-04 |
      | Nora Lane  | e-mail | 2023-10-04 |
    And administrator puts the plan in place
    Then the form "plan after a review" is complete
    And the rule "six months" is kept
    And the case is at "plan in place"
    When it becomes 2023-12-18
    And "Tess Ward" notes that the key worker stops
      | why the key worker stops | A post elsewhere            |
      | handed over              | The calendar, to Grace Holm |
    And "Tess Ward" leaves the case
    And it becomes 2024-01-08
    And "Grace Holm" suggests a key worker
      | suggested key worker    | Grace Holm                                      |
      | how suggested           | a parent, a carer or somebody close takes it on |
      | agree to the key worker | Grace Holm                                      |
    And coordinator contacts the suggested key worker
      | functions discussed | yes |
      | support outlined    | yes |
    And "Grace Holm" can be the key worker
    And with said yes
      | words                 |
      | Until he is eighteen. |
    And coordinator notes that "Grace Holm" joins as key worker
    And coordinator confirms the key worker
      | key worker at present | Grace Holm |
    Then the case is at "in place"
    When it becomes 2024-02-26
    And administrator checks the arrangements
      | checked with | Grace Holm   |
      | meeting day  | 2024-03-25   |
      | place        | Marsh School |
      | agreed with  | Grace Holm   |
    Then it is refused under the rule "six months"
    When coordinator negotiates a sooner meeting
      | why sooner         | Max turns eighteen on 30 March |
      | sooner agreed with | Grace Holm                     |
    And administrator checks the arrangements
      | checked with | Grace Holm   |
      | meeting day  | 2024-03-25   |
      | place        | Marsh School |
      | agreed with  | Grace Holm   |
    Then the rule "six months" is kept
    When it becomes 2024-03-12
    And "Grace Holm" wants no meeting for now
      | why changed | Adult services have begun |
    And it becomes 2024-03-18
    And coordinator ends the service for adult services
      | moves on       | 2024-03-18                         |
      | adult services | Adult social care and adult health |
    Then the case has ended
    And nothing is due
