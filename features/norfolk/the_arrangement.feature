Feature: The arrangement with the key worker
  The agreement is completed together, everybody is told, and somebody is there when the key worker is away or stops.

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
      | place of the first meeting | At the family's home   |
      | parents met                | Ann Reed, Tom Reed     |
      | talk about key working     | What a key worker does |
      | family's priorities        | Sleep                  |
      | expectations               | Telling the story once |
      | possible key workers       | Nora Lane              |
      | planning meeting           | not decided yet        |
      | who should come            | Nora Lane              |
      | child at meetings          | For the beginning      |
      | how the child is heard     | By a video             |
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

  @NOR-140 @NOR-161 @NOR-162
  Rule: Key worker, parents and service complete the agreement together

    @NOR-139 @NOR-141 @NOR-142 @NOR-143 @NOR-144 @NOR-145 @NOR-146 @NOR-147 @NOR-148 @NOR-166 @NOR-167 @NOR-173
    Scenario: The three sides complete it
      When key worker completes the agreement
        | how we keep in touch        | A call every Friday                      |
        | what to expect              | An answer within two days                |
        | when the key worker is away | The coordinator                          |
        | completed by                | Nora Lane, Ann Reed, Tom Reed, Ruth Dell |
      And with functions
        | function                     | who       | how                  |
        | emotional support            | Nora Lane | At the weekly visit  |
        | referrals and first contacts | Tess Ward | When it is asked for |
      Then the rule "completed together" is kept
      And the rule "agreed by three sides" is kept
      And the form "agreement" is complete
      And the case is at "agreement complete"

    Scenario: One of the parents was not there
      When key worker completes the agreement
        | completed by | Nora Lane, Ann Reed, Ruth Dell |
      Then it is refused under the rule "completed together", NOR-161
      And what is missing is "Tom Reed"

    Scenario: The key worker was not there
      When coordinator completes the agreement
        | completed by | Ann Reed, Tom Reed, Ruth Dell |
      Then it is refused under the rule "completed together", NOR-161
      And what is missing is "Nora Lane"

    Scenario: The service was not there
      When key worker completes the agreement
        | completed by | Nora Lane, Ann Reed, Tom Reed |
      Then it is refused under the rule "agreed by three sides", NOR-140
      And what is missing is "Ruth Dell"

    # The booklet does not ask for signatures. It is enough that they took part.
    Scenario: Nobody has to sign
      When "Ann Reed" completes the agreement
        | what to expect | An answer within two days                |
        | completed by   | Nora Lane, Ann Reed, Tom Reed, Ruth Dell |
      And with functions
        | function          | who       | how                 |
        | emotional support | Nora Lane | At the weekly visit |
      Then the rule "completed together" is kept

    @NOR-150
    Scenario: It says who does what, and what to expect
      When key worker completes the agreement
        | what to expect | An answer within two days                |
        | completed by   | Nora Lane, Ann Reed, Tom Reed, Ruth Dell |
      And with functions
        | function          | who       | how                 |
        | emotional support | Nora Lane | At the weekly visit |
      Then the rule "what is expected" is kept

    @NOR-150
    Scenario: All were there, and nothing was written down
      When key worker completes the agreement
        | completed by | Nora Lane, Ann Reed, Tom Reed, Ruth Dell |
      Then it is refused under the rule "what is expected", NOR-161
      And what is missing is "what to expect"

    Scenario: The professionals do not see the agreement
      Given key worker completes the agreement
        | what to expect | An answer within two days                |
        | completed by   | Nora Lane, Ann Reed, Tom Reed, Ruth Dell |
      And with functions
        | function          | who       | how                 |
        | emotional support | Nora Lane | At the weekly visit |
      Then "Omar Finch" does not see the fact "what to expect"
      And the form "agreement" is not for "Omar Finch"
      But "Ann Reed" sees the fact "what to expect"

  @NOR-163
  Rule: Everybody is told who the key worker is

    Scenario: Each professional is told
      When administrator announces the key worker
      And with told of the key worker
        | who        | how    |
        | Nora Lane  | e-mail |
        | Omar Finch | e-mail |
        | Tess Ward  | letter |
      Then the rule "all are told" is kept
      And the form "announcement" is complete
      And the form "announcement" contains "Through the Hill Clinic"
      And the form "announcement" is for "Tess Ward"

    Scenario: One professional is forgotten
      When administrator announces the key worker
      And with told of the key worker
        | who        | how    |
        | Nora Lane  | e-mail |
        | Omar Finch | e-mail |
      Then it is refused under the rule "all are told", NOR-163
      And what is missing is "Tess Ward"

    Scenario: Who comes to the case later is told as well
      Given "Vera Holt" joins as professional at "Marsh School"
      When administrator announces the key worker
      And with told of the key worker
        | who        | how    |
        | Nora Lane  | e-mail |
        | Omar Finch | e-mail |
        | Tess Ward  | letter |
      Then it is refused under the rule "all are told", NOR-163
      And what is missing is "Vera Holt"

  @NOR-132 @NOR-133 @NOR-135 @NOR-164
  Rule: The key worker is supported

    # The texts say regular and ongoing, and no figure.
    Scenario: Nothing is late when no support meeting is on record
      When 30 weeks go by
      Then nothing is due

    Scenario: The coordinator supports the key worker
      When coordinator supports the key worker
      And with help for the key worker
        | what            | notes                  |
        | support meeting | How to chair with calm |
      Then the fact "help for the key worker" has 1 row
      And key worker sees the fact "help for the key worker"
      But "Ann Reed" does not see the fact "help for the key worker"

  @NOR-168
  Rule: When the key worker is away for long, the coordinator keeps in touch

    Background:
      Given "Nora Lane" notes that the key worker is away
        | why away | Until September |

    Scenario: The coordinator keeps in touch, and the key worker comes back
      When coordinator keeps in touch with the family
        | talked about while away | The new bed has come. |
      Then the case is at "away"
      And the fact "key worker at present" is not filled in
      When it becomes 2024-09-02
      And coordinator notes that the key worker is back
        | key worker at present | Nora Lane |
      Then the rule "the right person" is kept
      And the case is at "in place"

    Scenario: Somebody else does not come back in their place
      When coordinator notes that the key worker is back
        | key worker at present | Omar Finch |
      Then it is refused under the rule "the right person"

    Scenario: The coordinator stands in for the key worker
      When "Ruth Dell" stands in for "Nora Lane" as key worker from 2024-03-04 until 2024-08-30
      And coordinator passes on news
        | news | The wheelchair is ordered. |
      Then the fact "news" is "The wheelchair is ordered."

  @NOR-169
  Rule: A key worker who stops is replaced

    Scenario: The key worker leaves the clinic, hands over, and another is found
      When "Nora Lane" notes that the key worker stops
        | why the key worker stops | A post elsewhere                     |
        | handed over              | Calendar and contacts, to Omar Finch |
      And "Nora Lane" leaves the case
      And it is the next day
      Then the case is at "no key worker"
      And nobody holds the role key worker
      When "Ann Reed" suggests a key worker
        | suggested key worker    | Omar Finch         |
        | agree to the key worker | Ann Reed, Tom Reed |
      And coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      And "Omar Finch" can be the key worker
      And with said yes
        | words         |
        | I take it on. |
      And "Omar Finch" joins as key worker
      And coordinator confirms the key worker
        | key worker at present | Omar Finch |
      Then the case is at "in place"
      And the fact "told of the key worker" is not filled in

    Scenario: The key worker is away for very long, and another is found
      Given "Nora Lane" notes that the key worker is away
        | why away | Not known |
      When coordinator notes that the key worker stops
        | why the key worker stops | Nobody knows when she is back |
      And "Nora Lane" leaves the role of key worker
      And it is the next day
      And "Tom Reed" suggests a key worker
        | suggested key worker    | Tess Ward          |
        | agree to the key worker | Ann Reed, Tom Reed |
      And coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      And "Tess Ward" can be the key worker
      And with said yes
        | words         |
        | I take it on. |
      And "Tess Ward" joins as key worker
      And coordinator confirms the key worker
        | key worker at present   | Tess Ward           |
        | reaching the key worker | Through Social Care |
      Then the case is at "in place"

    Scenario: She stops as key worker and remains the physiotherapist
      When "Nora Lane" notes that the key worker stops
      And "Nora Lane" leaves the role of key worker
      And it is the next day
      Then "Nora Lane" holds the role professional
      And nobody holds the role key worker
      And "Nora Lane" does not see the fact "family's priorities"

    # The texts do not say who may end the arrangement. Family and key worker may, and the coordinator notes it.
    Scenario Outline: <who> says that the key worker stops
      When <who> notes that the key worker stops
      Then the case is at "no key worker"
      Examples:
        | who         |
        | key worker  |
        | "Tom Reed"  |
        | coordinator |

    Scenario: A key worker who was never agreed on does not take over unseen
      Given "Nora Lane" hands over the role of key worker to "Omar Finch"
      When coordinator completes the agreement
        | completed by | Ann Reed, Tom Reed, Ruth Dell, Nora Lane |
      Then it is refused under the rule "completed together"
      And what is missing is "Omar Finch"

    Scenario: The coordinator leaves, and another takes over
      Given administrator notes that "Ruth Dell" leaves the case
      And it is the next day
      And administrator notes that "Bea Stone" joins as coordinator at "Key Worker Service"
      When "Bea Stone" supports the key worker
      And with help for the key worker
        | what            | notes           |
        | support meeting | Getting started |
      Then "Bea Stone" holds the role coordinator
      And the fact "help for the key worker" has 1 row

  @NOR-165 @NOR-166
  Rule: Family and key worker can ask for a review of the arrangement at any time

    # The texts do not say whether the six months between meetings count here. They do not.
    Scenario Outline: <who> asks for a review, and it is done the next day
      When <who> asks for a review of the arrangement
        | review asked for | We would like to talk more often. |
      And it is the next day
      And coordinator reviews the key worker arrangement
        | how the arrangement works | A call twice a week from now on. |
      Then the fact "how the arrangement works" is "A call twice a week from now on."
      Examples:
        | who        |
        | "Tom Reed" |
        | child      |
        | key worker |

    Scenario: An absence is as long as those concerned say
      When "Ann Reed" notes that the key worker is away
      Then the case is at "away"
