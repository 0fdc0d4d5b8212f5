Feature: Who sees what
  What the family tells is for the family, its key worker and the service. The professionals see what concerns the meetings and
  the plan.

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

  Scenario Outline: <who> <sees> the family's priorities and the health needs
    Then <who> <sees> the fact "family's priorities"
    And <who> <sees> the fact "complex health needs"
    And <who> <sees> the fact "who should come"
    Examples:
      | who         | sees         |
      | "Ann Reed"  | sees         |
      | child       | sees         |
      | key worker  | sees         |
      | coordinator | sees         |
      | "Tess Ward" | does not see |

  Scenario: The professionals see the day and the place
    Then "Tess Ward" sees the fact "meeting day"
    And "Tess Ward" sees the fact "place"
    And the form "invitation" is for "Tess Ward"
    But the form "referral" is not for "Tess Ward"
    And the form "first meeting" is not for "Tess Ward"

  Scenario: Somebody close to the family sees no more than the professionals
    Then someone close does not see the fact "family's priorities"
    But someone close sees the fact "meeting day"

  # The page does not say what a professional sees whom nobody agreed to invite. They see the case until they leave it.
  @NOR-020
  Scenario: A professional whom nobody agreed to invite sees the day until the coordinator notes that they have left
    Given coordinator notes that "Vera Holt" joins as professional at "Short Breaks"
    When administrator sends the invitations
      | professionals invited | Nora Lane, Vera Holt |
      | asked for a summary   | Nora Lane, Vera Holt |
      | summaries due         | 2024-04-05           |
    Then it is refused under the rule "only whom they agreed to", NOR-020
    And "Vera Holt" sees the fact "meeting day"
    But "Vera Holt" does not see the fact "may be invited"
    When coordinator notes that "Vera Holt" leaves the case
    And it is the next day
    Then "Vera Holt" does not see the fact "meeting day"
    But "Tess Ward" sees the fact "meeting day"

  Scenario: Who is not agreed on is not told why
    When administrator sends the invitations
      | professionals invited | Nora Lane, Tess Ward |
      | asked for a summary   | Nora Lane, Tess Ward |
      | summaries due         | 2024-04-05           |
    Then "Tess Ward" does not see the fact "may be invited"
    And "Tess Ward" sees the fact "professionals invited"
