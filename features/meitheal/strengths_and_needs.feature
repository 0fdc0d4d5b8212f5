@IE-007 @IE-008 @IE-009 @IE-033
Feature: Strengths and needs
  The form is filled in with the family, and the plan builds on it.

  Rule: The parent and the young person take part

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

    Scenario: Both take part
      When lead practitioner fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then the rule "with the parent" is kept
      And the rule "with the young person" is kept
      And the rule "strengths, needs, outcomes" is kept
      And the form "strengths and needs form" is complete

    Scenario: No parent takes part
      When lead practitioner fills in the Strengths and Needs Form
        | took part        | Aoife Byrne                     |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then it is refused under the rule "with the parent", IE-007

    Scenario: No reason of the lead practitioner makes up for the parent
      When lead practitioner fills in the Strengths and Needs Form, with the reason "They were at work." against the rule "with the parent"
        | took part        | Aoife Byrne                     |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then it is refused under the rule "with the parent"

    Scenario: The young person does not take part
      When lead practitioner fills in the Strengths and Needs Form
        | took part        | Maeve Byrne                     |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then it is refused under the rule "with the young person", IE-007

    Scenario: The young person did not want to
      When lead practitioner fills in the Strengths and Needs Form, with the reason "Did not want to: she has said all of it before" against the rule "with the young person"
        | took part        | Maeve Byrne                     |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then there is a deviation from the rule "with the young person"
      And the case is at "preparing"

    Scenario: That nobody has asked the young person is no reason
      When lead practitioner fills in the Strengths and Needs Form, with the reason "Nobody has asked her" against the rule "with the young person"
        | took part        | Maeve Byrne                     |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then it is refused

    Scenario: Nobody has said what shall come of it
      When lead practitioner fills in the Strengths and Needs Form
        | took part | Aoife Byrne, Maeve Byrne |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then it is refused under the rule "strengths, needs, outcomes", IE-008
      And what is missing is "desired outcomes"

  Rule: The meeting builds on it

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

    Scenario: A meeting without the form
      When it is recorded afterwards that lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then the rule "strengths and needs first" is broken
      And it is noted that the order was not kept

  Rule: What stands in it is not for everybody

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

    Scenario: Who comes to the meeting sees what shall come of it, and not the form
      Then practitioner sees the fact "desired outcomes"
      But practitioner does not see the fact "strengths and needs"
      And "Cian Byrne" sees the fact "strengths and needs"
      And child sees the fact "strengths and needs"

    Scenario: A meeting with the form
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then the rule "strengths and needs first" is kept
