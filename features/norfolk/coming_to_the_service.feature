Feature: Coming to the service, and the first meeting
  A professional refers the family, as it asked, or the family comes by itself. The coordinator then meets the parents or carers
  where it suits them.

  Background:
    Given it is 2024-03-04
    And a new case under "norfolk"
    And nobody is key worker
    And these people take part
      | name       | role         | agency             |
      | Ruth Dell  | coordinator  | Key Worker Service |
      | Nora Lane  | professional | Hill Clinic        |
      | Omar Finch | professional | Hill Clinic        |
      | Tess Ward  | professional | Social Care        |
      | Ann Reed   | parent       |                    |
      | Tom Reed   | parent       |                    |
      | Elsie Reed | child        |                    |

  @NOR-120
  Rule: Families are referred when they have asked for it

    Scenario: A professional refers the family that asked for it
      When "Nora Lane" refers the family
        | asked for by | Ann Reed, Tom Reed |
      Then the rule "the family asked" is kept
      And the case is at "referred"

    Scenario: The coordinator is sent the referral
      When "Nora Lane" refers the family
        | asked for by | Ann Reed, Tom Reed |
      Then the letter "referral" waits for coordinator
      When coordinator sends the letter "referral" to coordinator
      Then coordinator has the letter "The referral of the family"

    # The booklet says families, and not who speaks for one. One parent or carer is enough.
    Scenario: A mother asks by herself
      When "Ann Reed" asks for the service
        | asked for by | Ann Reed |
      Then the case is at "referred"
      And the rule "the family asked" was not asked

    # A young person cannot ask alone.
    Scenario: The young person does not ask alone
      Then child cannot do "self refer"

    # The booklet says that families can ask. A referral that nobody asked for is noted as such.
    Scenario: Nobody in the family asked
      When "Nora Lane" refers the family
      Then it is noted that the rule "the family asked" was not followed
      And the case is at "referred"

    Scenario: Somebody close to the family cannot refer it
      Then someone close cannot do "refer"
      And someone close cannot do "self refer"

  @NOR-123 @NOR-125
  Rule: The service opens when it is known what needs the child has, and what kind of school

    Scenario: Nobody has asked about the school
      Given "Ann Reed" asks for the service
        | asked for by | Ann Reed, Tom Reed |
      When coordinator accepts the referral
        | born                 | 2014-05-20                       |
        | disabled             | yes                              |
        | norfolk doctor       | yes                              |
        | complex health needs | yes                              |
        | sees already         | Nora Lane, Omar Finch, Tess Ward |
      Then it is refused under the rule "needs looked into", NOR-123
      And what is missing is "complex needs school"

    Scenario: Nobody has asked about complex health needs
      Given "Ann Reed" asks for the service
        | asked for by | Ann Reed, Tom Reed |
      When coordinator accepts the referral
        | born                 | 2014-05-20                       |
        | disabled             | yes                              |
        | norfolk doctor       | yes                              |
        | high level of need   | yes                              |
        | complex needs school | no                               |
        | sees already         | Nora Lane, Omar Finch, Tess Ward |
      Then it is refused under the rule "needs looked into", NOR-125
      And what is missing is "complex health needs"

  Rule: The coordinator meets the parents or carers

    Background:
      Given "Ann Reed" asks for the service
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

    @NOR-154 @NOR-155 @NOR-156 @NOR-157 @NOR-158 @NOR-181
    Scenario: A first meeting in which everything was talked about
      When it becomes 2024-03-11
      And coordinator holds the first meeting
        | place of the first meeting | At the family's home                  |
        | parents met                | Ann Reed, Tom Reed                    |
        | talk about key working     | What a key worker does                |
        | family's priorities        | Sleep, and a place at a nursery group |
        | expectations               | Telling the story only once           |
        | possible key workers       | Nora Lane                             |
        | planning meeting           | a meeting is needed                   |
        | who should come            | Nora Lane, Omar Finch and Tess Ward   |
        | where it should be         | At the clinic                         |
        | what to talk about         | Sleep                                 |
        | child at meetings          | For the beginning                     |
        | how the child is heard     | A video from home, and her drawings   |
        | other meetings             | Short breaks are reviewed in June     |
        | formats needed             | Large print for Tom Reed              |
      Then the rule "what matters to them" is kept
      And the rule "who and whether" is kept
      And the rule "how the child takes part" is kept
      And the rule "where it suits them" is kept
      And the rule "decided together" is kept
      And the form "first meeting" is complete
      And the case is at "no key worker"

    Scenario Outline: Nothing was said about: <what>
      When coordinator holds the first meeting
        | place of the first meeting | At the family's home |
        | parents met                | Ann Reed             |
        | talk about key working     | <key working>        |
        | family's priorities        | <priorities>         |
        | expectations               | <expect>             |
        | possible key workers       | <key workers>        |
        | planning meeting           | not decided yet      |
        | who should come            | No view yet          |
        | child at meetings          | No                   |
        | how the child is heard     | <child>              |
      Then it is refused under the rule "<rule>", <clause>
      And what is missing is "<what>"
      Examples:
        | what                   | key working | priorities | expect | key workers | child   | rule                     | clause  |
        | talk about key working |             | Sleep      | None   | Nora Lane   | A video | what matters to them     | NOR-155 |
        | family's priorities    | All of it   |            | None   | Nora Lane   | A video | what matters to them     | NOR-155 |
        | expectations           | All of it   | Sleep      |        | Nora Lane   | A video | what matters to them     | NOR-155 |
        | possible key workers   | All of it   | Sleep      | None   |             | A video | who and whether          | NOR-156 |
        | how the child is heard | All of it   | Sleep      | None   | Nora Lane   |         | how the child takes part | NOR-157 |

    Scenario: The coordinator does not decide where it is
      When coordinator holds the first meeting
        | place of the first meeting | At the office |
      Then it is refused under the rule "where it suits them", NOR-154

    Scenario: The coordinator does not decide alone whether to meet
      When coordinator holds the first meeting
        | planning meeting | no meeting is needed |
      Then it is refused under the rule "decided together", NOR-156

    # The booklet says together. One parent or carer who was there is enough for this answer.
    Scenario: One of two parents was there
      When coordinator holds the first meeting
        | place of the first meeting | At the family's home |
        | parents met                | Tom Reed             |
        | talk about key working     | All of it            |
        | family's priorities        | Sleep                |
        | expectations               | None yet             |
        | possible key workers       | Not known yet        |
        | planning meeting           | no meeting is needed |
        | who should come            | Nobody for now       |
        | child at meetings          | No                   |
        | how the child is heard     | Tom tells us         |
      Then the rule "decided together" is kept
      And the case is at "no key worker"

    # The booklet does not say how soon the first meeting is.
    Scenario: Nothing is late when the first meeting takes its time
      When 10 weeks go by
      Then nothing is due

    @NOR-154
    Scenario: No meeting is prepared before the first meeting
      When "Ann Reed" notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      Then it is refused under the rule "first meeting first", NOR-154

    @NOR-154
    Scenario: No key worker is suggested before the first meeting
      Then "Ann Reed" cannot do "suggest" under the rule "first meeting first"

    @NOR-154
    Scenario: After the first meeting, the family can suggest somebody
      Given coordinator holds the first meeting
        | place of the first meeting | At the family's home |
        | parents met                | Ann Reed             |
        | talk about key working     | All of it            |
        | family's priorities        | Sleep                |
        | expectations               | None yet             |
        | possible key workers       | Nora Lane            |
        | planning meeting           | not decided yet      |
        | who should come            | Nora Lane            |
        | child at meetings          | No                   |
        | how the child is heard     | By a video           |
      When "Ann Reed" suggests a key worker
        | suggested key worker | Nora Lane |
      Then the rule "first meeting first" is kept
      And the case is at "suggested"

    @NOR-013
    Scenario: Nobody is invited while the family has only been asked for the first of its views
      Given coordinator holds the first meeting
        | place of the first meeting | At the family's home |
        | parents met                | Ann Reed             |
        | talk about key working     | All of it            |
        | family's priorities        | Sleep                |
        | expectations               | None yet             |
        | possible key workers       | Nora Lane            |
        | planning meeting           | a meeting is needed  |
        | who should come            | Nora Lane            |
        | child at meetings          | No                   |
        | how the child is heard     | By a video           |
      And coordinator notes that the family would like a meeting
        | would like a meeting | Ann Reed, Tom Reed |
      And coordinator sets the day of the meeting
        | meeting day | 2024-04-15  |
        | place       | Hill Clinic |
        | agreed with | Ann Reed    |
      And "Ann Reed" agrees who is invited
      And with may be invited
        | who       | how     |
        | Nora Lane | to come |
      When administrator sends the invitations
        | professionals invited | Nora Lane  |
        | asked for a summary   | Nora Lane  |
        | summaries due         | 2024-04-05 |
      Then it is refused under the rule "views first", NOR-013
      And what is missing is "where it should be"
