@IE-023 @IE-024 @IE-025
Feature: The lead practitioner
  One person stands beside the family. The family may choose who it is.

  Rule: If the family has said whom it wishes, it is that person

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

    Scenario: It is the one whom the family wished for
      Given "Maeve Byrne" wishes for a lead practitioner
        | wished for | Orla Keane |
      When lead practitioner fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then the rule "the family's choice" is kept
      And the rule "beside the family" is kept

    # The page says that the family may choose. We note it when it is somebody else, and stop nothing.
    Scenario: It is somebody else
      Given "Maeve Byrne" wishes for a lead practitioner
        | wished for | Tom Nolan |
      When lead practitioner fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then it is noted that the rule "the family's choice" was not followed

    Scenario: The role goes to the one whom the family wished for
      Given "Maeve Byrne" wishes for a lead practitioner
        | wished for | Tom Nolan |
      When "Orla Keane" hands over the role of lead practitioner to "Tom Nolan"
      And it is the next day
      And "Tom Nolan" fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then the rule "the family's choice" is kept

    Scenario: A family that has wished for nobody
      Given "Maeve Byrne" wishes for a lead practitioner
        | wished for | |
      When lead practitioner fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then the rule "the family's choice" was not asked
      And the case is at "preparing"

    Scenario: The co-ordinator fills in the form alone
      When co-ordinator fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then it is refused under the rule "beside the family", IE-024

  Rule: The lead practitioner arranges the meeting

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

    Scenario: The lead practitioner does
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then the rule "who arranges" is kept
      And "meet" is booked for 2024-02-12

    Scenario: The co-ordinator does
      When co-ordinator arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then it is refused under the rule "who arranges", IE-025

    Scenario: The co-ordinator does while the lead practitioner is ill
      When co-ordinator arranges a meeting, with the reason "Orla is ill." against the rule "who arranges"
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then there is a deviation from the rule "who arranges" with the reason "Orla is ill."
      And the case is at "arranged"

    Scenario: The lead practitioner leaves, and somebody takes over
      When "Orla Keane" hands over the role of lead practitioner to "Tom Nolan"
      And "Orla Keane" leaves the case
      And "Tom Nolan" arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then "Tom Nolan" holds the role lead practitioner
      And the rule "who arranges" is kept
