@IE-035
Feature: A concern about the protection of the child
  It is referred to the social work service, whatever else is open, and the Meitheal waits or ends.

  Rule: It can be referred at every stage, by everybody

    Background:
      Given it is 2024-01-15
      And a new case under "meitheal"
      And these people take part
        | name         | role              | agency                       |
        | Aoife Byrne  | child             |                              |
        | Maeve Byrne  | parent            |                              |
        | Cian Byrne   | parent            |                              |
        | Orla Keane   | lead practitioner | Ashgrove Family Centre       |
        | Declan Furey | co-ordinator      | Child and Family Support Net |
        | Sorcha Walsh | practitioner      | Ashgrove School              |
        | Tom Nolan    | practitioner      | Ashgrove Youth Service       |
        | Nuala Roche  | chair             | Ashgrove Library             |
        | Paul Daly    | minute taker      | Ashgrove Library             |
      And lead practitioner talks with the family about a Meitheal
        | why a Meitheal           | Aoife often stays at home.  |
        | parents with the leaflet | Maeve Byrne, Cian Byrne     |
        | can take part            | yes                         |
        | has the leaflet          | yes                         |
        | understands the consent  | yes                         |
        | practitioners involved   | Orla Keane, Sorcha Walsh    |
        | wished for               | Orla Keane                  |
      And "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      And lead practitioner sends the Request Form to the co-ordinator
      And lead practitioner fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                                     | strengths            | needs                   |
        | How I grow and develop                   | Aoife loves drawing. | To sleep at night.      |
        | My wider world and community             | A good friend.       | A quiet place at school |
      And lead practitioner arranges a meeting
        | to attend      | Maeve Byrne, Cian Byrne, Aoife Byrne, Sorcha Walsh |
        | chosen by      | Maeve Byrne, Cian Byrne, Aoife Byrne               |
        | meeting day    | 2024-02-12                                         |
        | start time     | 15:00                                              |
        | place          | Ashgrove School                                    |
      And it becomes 2024-02-12 at 15:00
      And chair holds the meeting
      And with presence
        | who          | how         |
        | Maeve Byrne  | in the room |
        | Aoife Byrne  | late        |
        | Sorcha Walsh | in the room |
      And minute taker fills in the Planning and Review Form
        | how the plan went  | It was the first meeting.     |
        | further needs      | Somebody to talk to.          |
        | child's part       | Aoife brought a drawing.      |
        | agreed to the plan | Maeve Byrne, Cian Byrne       |
        | another meeting    | yes                           |
        | next meeting       | 2024-04-01                    |
      And with plan
        | what                  | who          | until      | outcome         |
        | A quiet room at break | Sorcha Walsh | 2024-02-19 | School each day |
        | Walk to school        | Cian Byrne   | 2024-03-29 | School each day |
      And minute taker hands the form round
      And with copies
        | who          | on         | how           |
        | Maeve Byrne  | 2024-02-12 | given by hand |
        | Cian Byrne   | 2024-02-12 | sent          |
        | Aoife Byrne  | 2024-02-12 | given by hand |
        | Sorcha Walsh | 2024-02-12 | given by hand |

    Scenario Outline: <who> refers it
      When <who> refers a child protection concern
        | family told | yes |
      Then the case is at "on hold"
      Examples:
        | who               |
        | "Sorcha Walsh"    |
        | lead practitioner |
        | chair             |
        | "Maeve Byrne"     |

    Scenario: While it is on hold nothing is arranged, and no time runs
      Given "Sorcha Walsh" refers a child protection concern
      Then "go on" cannot be done
      When it becomes 2024-03-11
      And co-ordinator goes on with the Meitheal
        | answer of social work | No further steps. |
      Then the case is at "plan in place"
      And the rule "answer before going on" is kept
      And "meet" must be done by 2024-05-06

    Scenario: The family can stop while it is on hold
      Given "Sorcha Walsh" refers a child protection concern
      When "Maeve Byrne" stops
      Then the case has ended

    # The page does not say when it goes on after a hold. We ask for the answer of the social work service.
    Scenario: It goes on, and nobody knows what the social work service has answered
      Given "Sorcha Walsh" refers a child protection concern
      When lead practitioner goes on with the Meitheal
      Then it is refused under the rule "answer before going on", IE-035

    Scenario: It ceases
      Given "Sorcha Walsh" refers a child protection concern
      When co-ordinator lets the Meitheal cease
        | answer of social work | They have opened a case. |
        | why it ends           | Social work takes over.  |
      Then the case is at "ceased"
      And the case has ended
      And nothing is due

    Scenario: A concern after the end can be put on record
      Given "Maeve Byrne" stops
      When it is recorded afterwards that "Sorcha Walsh" refers a child protection concern
      Then it is noted that it happened after the end
      And "refer" is done

    # That there was a referral is seen by everybody in the case; what the concern is stands in the referral.
    Scenario: Whether the family was told is noted, and can be noted later
      Given "Sorcha Walsh" refers a child protection concern
      Then the fact "family told" is not filled in
      When "Sorcha Walsh" refers a child protection concern
        | family told | yes |
      Then "Maeve Byrne" sees the fact "family told"
      And the case is at "on hold"

    # What the concern is does not belong into this file.
    Scenario: What the social work service answers is for the family and those closest to it
      Given "Sorcha Walsh" refers a child protection concern
      And co-ordinator goes on with the Meitheal
        | answer of social work | No further steps. |
      Then practitioner does not see the fact "answer of social work"
      And "Maeve Byrne" sees the fact "answer of social work"

  Rule: Nothing keeps anybody from referring it

    Background:
      Given it is 2024-01-15
      And a new case under "meitheal"
      And these people take part
        | name         | role              | agency                       |
        | Aoife Byrne  | child             |                              |
        | Maeve Byrne  | parent            |                              |
        | Cian Byrne   | parent            |                              |
        | Orla Keane   | lead practitioner | Ashgrove Family Centre       |
        | Declan Furey | co-ordinator      | Child and Family Support Net |
        | Sorcha Walsh | practitioner      | Ashgrove School              |
        | Tom Nolan    | practitioner      | Ashgrove Youth Service       |
        | Nuala Roche  | chair             | Ashgrove Library             |
        | Paul Daly    | minute taker      | Ashgrove Library             |

    Scenario: On the first day, before anybody has consented
      When "Sorcha Walsh" refers a child protection concern
      Then the case is at "on hold"

    Scenario: A second concern while it is on hold
      Given "Sorcha Walsh" refers a child protection concern
      When chair refers a child protection concern
      And co-ordinator goes on with the Meitheal
        | answer of social work | Both were looked into. |
      Then the case is at "talking"
