Feature: Finding a key worker
  The family suggests somebody, or the service helps to find somebody. That person is contacted, and says yes or no. When
  everybody agrees, the coordinator confirms who the key worker is.

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
      | Joan Moss  | someone close |                    |
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

  @NOR-159
  Rule: The coordinator talks with the suggested person first

    Background:
      Given "Ann Reed" suggests a key worker
        | suggested key worker    | Nora Lane                                        |
        | how suggested           | the family suggests a professional whom they see |
        | agree to the key worker | Ann Reed, Tom Reed                               |

    Scenario: Functions, support and training were talked over
      When coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      And "Nora Lane" can be the key worker
      And with said yes
        | words                   |
        | I see Elsie every week. |
      Then the rule "contacted first" is kept
      And the case is at "willing"

    Scenario: Nobody has contacted the suggested person
      When "Nora Lane" can be the key worker
      Then it is refused under the rule "contacted first", NOR-159
      And it can be put right by coordinator with "contact"

    Scenario Outline: Functions talked over: <functions>, support mentioned: <support>
      Given coordinator contacts the suggested key worker
        | functions discussed | <functions> |
        | support outlined    | <support>   |
      When "Nora Lane" can be the key worker
      Then it is refused under the rule "contacted first", NOR-159
      Examples:
        | functions | support |
        | yes       | no      |
        | no        | yes     |

    @NOR-160
    Scenario: The suggested person cannot, and another is suggested
      Given coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      When "Nora Lane" cannot be the key worker
        | who cannot | Nora Lane |
      And with said no
        | words            |
        | I move to Leeds. |
      Then the rule "who was suggested answers" is kept
      And the rule "a no in person" is kept
      And the case is at "no key worker"
      And the fact "agree to the key worker" is not filled in
      When coordinator suggests a key worker
        | suggested key worker    | Tess Ward                        |
        | how suggested           | the service found a professional |
        | agree to the key worker | Ann Reed, Tom Reed               |
      And "Tess Ward" can be the key worker
      Then it is refused under the rule "contacted first"
      When coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      And "Tess Ward" can be the key worker
      And with said yes
        | words        |
        | Yes, gladly. |
      And "Tess Ward" joins as key worker
      And coordinator confirms the key worker
        | key worker at present | Tess Ward |
      Then the case is at "in place"

    @NOR-160
    Scenario: Somebody who was not suggested does not take the family's suggestion away
      When "Omar Finch" cannot be the key worker
        | who cannot | Omar Finch |
      And with said no
        | words        |
        | Nor could I. |
      Then it is refused under the rule "who was suggested answers", NOR-160
      And the case is at "suggested"

    # The booklet does not say who notes the answer. Whoever was suggested says no in person, or the coordinator notes it.
    @NOR-160
    Scenario: The suggested person has told the coordinator on the telephone
      When coordinator notes that the suggested person cannot
        | who cannot | Nora Lane |
      Then the rule "who was suggested told the coordinator" is kept
      And the case is at "no key worker"
      And "note a no" is done
      But "say no" is not done

    @NOR-160
    Scenario Outline: <who> does not say no for the suggested person
      When <who> cannot be the key worker
        | who cannot | Nora Lane |
      And with said no
        | words                     |
        | Nora has no time, I hear. |
      Then it is refused under the rule "a no in person", NOR-160
      And the case is at "suggested"
      And the fact "suggested key worker" is "Nora Lane"
      Examples:
        | who          |
        | "Omar Finch" |
        | "Tom Reed"   |

    Scenario: A parent does not note it in the coordinator's place
      When "Tom Reed" notes that the suggested person cannot
        | who cannot | Nora Lane |
      Then it is refused
      And the case is at "suggested"

    @NOR-160
    Scenario: The coordinator notes the no of somebody who was not suggested
      When coordinator notes that the suggested person cannot
        | who cannot | Omar Finch |
      Then it is refused under the rule "who was suggested told the coordinator", NOR-160
      And what is missing is "Omar Finch"
      And the case is at "suggested"

  @NOR-150 @NOR-152
  Rule: Nobody becomes the key worker unless all agree

    Background:
      Given coordinator suggests a key worker
        | suggested key worker | Nora Lane                        |
        | how suggested        | the service found a professional |
      And coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |

    @NOR-149 @NOR-151
    Scenario: Family, suggested person and service agree
      Given "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And coordinator notes who agrees to the key worker
        | agree to the key worker | Ann Reed, Tom Reed |
      And "Nora Lane" joins as key worker
      When coordinator confirms the key worker
        | key worker at present | Nora Lane |
      Then the rule "the family agrees" is kept
      And the rule "the right person" is kept
      And the case is at "in place"
      And "Nora Lane" holds the role key worker

    @NOR-163
    Scenario: The key worker cannot be announced without a way to reach them
      Given "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And coordinator notes who agrees to the key worker
        | agree to the key worker | Ann Reed, Tom Reed |
      And "Nora Lane" joins as key worker
      And coordinator confirms the key worker
        | key worker at present | Nora Lane |
      When administrator announces the key worker
      And with told of the key worker
        | who        | how    |
        | Nora Lane  | e-mail |
        | Omar Finch | e-mail |
        | Tess Ward  | letter |
      Then it is refused under the rule "all are told"
      And what is missing is "reaching the key worker"

    # The booklet says everyone. Of the family, we ask each parent or carer.
    Scenario: One of the parents has not agreed
      Given "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And "Ann Reed" notes who agrees to the key worker
        | agree to the key worker | Ann Reed |
      And "Nora Lane" joins as key worker
      When coordinator confirms the key worker
        | key worker at present | Nora Lane |
      Then it is refused under the rule "the family agrees", NOR-152
      And what is missing is "Tom Reed"

    Scenario: No reason of the service takes the place of the family's yes
      Given "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And "Nora Lane" joins as key worker
      When coordinator confirms the key worker, with the reason "It is urgent" against the rule "the family agrees"
        | key worker at present | Nora Lane |
      Then it is refused under the rule "the family agrees", NOR-152

    Scenario: The service made somebody key worker without asking the family
      Given "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And "Nora Lane" joins as key worker
      When it is recorded afterwards that coordinator confirms the key worker
        | key worker at present | Nora Lane |
      Then it is noted as an incident against the rule "the family agrees"
      And the incident waits for "Ann Reed"
      And the incident also waits for "Tom Reed"
      And the case is at "willing"
      When "Ann Reed" agrees to it afterwards
      And "Tom Reed" agrees to it afterwards
      Then the case is at "in place"

    Scenario: Somebody else than the one who said yes
      Given "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And coordinator notes who agrees to the key worker
        | agree to the key worker | Ann Reed, Tom Reed |
      And "Omar Finch" joins as key worker
      When coordinator confirms the key worker
        | key worker at present | Omar Finch |
      Then it is refused under the rule "the right person", NOR-152

    Scenario: The suggested person said yes, and is confirmed without their name in the case
      Given "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And coordinator notes who agrees to the key worker
        | agree to the key worker | Ann Reed, Tom Reed |
      When coordinator confirms the key worker
        | key worker at present | Nora Lane |
      Then it is refused under the rule "the right person", NOR-150
      And what is missing is "key worker"

    Scenario: Somebody who said yes without having been suggested
      Given "Omar Finch" can be the key worker
      And with said yes
        | words      |
        | I do, too. |
      And coordinator notes who agrees to the key worker
        | agree to the key worker | Ann Reed, Tom Reed |
      And "Omar Finch" joins as key worker
      When coordinator confirms the key worker
        | key worker at present | Omar Finch |
      Then it is refused under the rule "the right person"

    Scenario: Two are suggested, and one has not said yes
      Given "Ann Reed" suggests a key worker
        | suggested key worker    | Nora Lane, Omar Finch |
        | agree to the key worker | Ann Reed, Tom Reed    |
      And coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      And "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And "Nora Lane" joins as key worker
      And "Omar Finch" joins as key worker
      When coordinator confirms the key worker
        | key worker at present | Nora Lane, Omar Finch |
      Then it is refused under the rule "the right person", NOR-150
      And what is missing is "Omar Finch"

    Scenario: A new suggestion needs a new yes from everybody
      Given "Nora Lane" can be the key worker
      And with said yes
        | words |
        | Yes.  |
      And coordinator notes who agrees to the key worker
        | agree to the key worker | Ann Reed, Tom Reed |
      When "Ann Reed" suggests a key worker
        | suggested key worker | Tess Ward |
      Then the fact "agree to the key worker" is not filled in
      And the fact "said yes" is not filled in

  @NOR-153
  Rule: A parent, a carer or somebody close can be the key worker

    Scenario: A mother becomes key worker herself
      Given "Ann Reed" suggests a key worker
        | suggested key worker    | Ann Reed                                        |
        | how suggested           | a parent, a carer or somebody close takes it on |
        | agree to the key worker | Ann Reed, Tom Reed                              |
      And coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      And "Ann Reed" can be the key worker
      And with said yes
        | words            |
        | I do it already. |
      And "Ann Reed" joins as key worker
      When coordinator confirms the key worker
        | key worker at present | Ann Reed |
      Then the rule "the right person" is kept
      And the case is at "in place"

    Scenario: A friend of the family becomes key worker
      Given "Tom Reed" suggests a key worker
        | suggested key worker    | Joan Moss          |
        | agree to the key worker | Ann Reed, Tom Reed |
      And coordinator contacts the suggested key worker
        | functions discussed | yes |
        | support outlined    | yes |
      When "Joan Moss" can be the key worker
      Then the case is at "willing"
