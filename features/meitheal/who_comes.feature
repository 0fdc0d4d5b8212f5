@IE-011 @IE-012
Feature: Who comes to the meeting
  The parents and the young person say whom they want there.

  Rule: The parents and the young person say it

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

    Scenario: All of them have said it
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne, Sorcha Walsh |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne   |
        | meeting day | 2024-02-12                             |
      Then the rule "parents say who comes" is kept
      And the rule "young person says who comes" is kept

    Scenario: The lead practitioner says it for them
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne, Sorcha Walsh |
        | chosen by   | Aoife Byrne                            |
        | meeting day | 2024-02-12                             |
      Then it is refused under the rule "parents say who comes", IE-011

    Scenario: Nobody has asked the young person
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Sorcha Walsh |
        | chosen by   | Maeve Byrne, Cian Byrne   |
        | meeting day | 2024-02-12                |
      Then it is refused under the rule "young person says who comes", IE-011
      And what is missing is "Aoife Byrne"

    Scenario: No reason of the lead practitioner makes up for the young person
      When lead practitioner arranges a meeting, with the reason "She is at school." against the rule "young person says who comes"
        | to attend   | Maeve Byrne, Sorcha Walsh |
        | chosen by   | Maeve Byrne, Cian Byrne   |
        | meeting day | 2024-02-12                |
      Then it is refused under the rule "young person says who comes"

    Scenario: A child who cannot take part is not asked
      Given it is recorded afterwards that lead practitioner talks with the family about a Meitheal
        | can take part | no |
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Sorcha Walsh |
        | chosen by   | Maeve Byrne, Cian Byrne   |
        | meeting day | 2024-02-12                |
      Then the case is at "arranged"

    Scenario: Somebody new comes to the meeting
      When "Eoin Hartigan" joins as practitioner from "Ashgrove Clinic"
      And lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne, Eoin Hartigan |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne    |
        | meeting day | 2024-02-12                              |
      Then the fact "to attend" is "Maeve Byrne, Aoife Byrne, Eoin Hartigan"
