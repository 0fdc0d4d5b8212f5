@IE-001 @IE-002 @IE-005 @IE-030 @IE-037
Feature: Asking for a Meitheal
  The family and a practitioner talk about it first; then the Request Form goes to the CFSN co-ordinator.

  Rule: Before a Meitheal is asked for, somebody talks with the family

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

    Scenario: It was talked about, and the request goes to the co-ordinator
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      When lead practitioner sends the Request Form to the co-ordinator
      Then the rule "thought about first" is kept
      And the rule "leaflet for parents" is kept
      And the rule "leaflet for young people" is kept
      And the rule "understood by the young person" is kept
      And the rule "two agencies" is kept
      And the case is at "requested"
      And the form "request form" is complete
      And the form "request form" contains "From whom the parents want things kept: ____"

    Scenario: A parent can send it, too
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      When "Maeve Byrne" sends the Request Form to the co-ordinator
      Then the case is at "requested"

  Rule: What was not talked about cannot be asked for

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

    Scenario: Nobody has talked with the family
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is refused under the rule "thought about first", IE-001
      And the form "request form" lacks "why a Meitheal"
      And it can be put right by lead practitioner with "talk"

    Scenario: One parent has not had the leaflet
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      And lead practitioner talks with the family about a Meitheal
        | parents with the leaflet | Maeve Byrne              |
        | can take part            | no                       |
        | practitioners involved   | Orla Keane, Sorcha Walsh |
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is refused under the rule "leaflet for parents", IE-002
      And what is missing is "Cian Byrne"

    Scenario: A young person who can take part has had no leaflet
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      And lead practitioner talks with the family about a Meitheal
        | parents with the leaflet | Maeve Byrne, Cian Byrne  |
        | can take part            | yes                      |
        | practitioners involved   | Orla Keane, Sorcha Walsh |
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is refused under the rule "leaflet for young people", IE-002

    # The guide does not say from which age. Whoever talks with the family notes whether the young person can take part.
    Scenario: A baby needs no leaflet
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      And lead practitioner talks with the family about a Meitheal
        | parents with the leaflet | Maeve Byrne, Cian Byrne  |
        | can take part            | no                       |
        | practitioners involved   | Orla Keane, Sorcha Walsh |
      When lead practitioner sends the Request Form to the co-ordinator
      Then the case is at "requested"

    Scenario: A young person does not understand yet what the parents consent to
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      And lead practitioner talks with the family about a Meitheal
        | parents with the leaflet | Maeve Byrne, Cian Byrne  |
        | can take part            | yes                      |
        | has the leaflet          | yes                      |
        | understands the consent  | no                       |
        | practitioners involved   | Orla Keane, Sorcha Walsh |
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is noted that the rule "understood by the young person" was not followed
      And the case is at "requested"

    # The pack does not say who counts. We count the agencies of the practitioners named on the Request Form.
    Scenario Outline: Not two agencies: <who>
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      And lead practitioner talks with the family about a Meitheal
        | parents with the leaflet | Maeve Byrne, Cian Byrne  |
        | can take part            | no                       |
        | practitioners involved   | <who>                    |
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is refused under the rule "two agencies", IE-037
      Examples:
        | who                    |
        | Orla Keane             |
        | Nuala Roche, Paul Daly |

    Scenario: No reason makes one agency two
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      And lead practitioner talks with the family about a Meitheal
        | parents with the leaflet | Maeve Byrne, Cian Byrne |
        | can take part            | no                      |
        | practitioners involved   | Orla Keane              |
      When lead practitioner sends the Request Form to the co-ordinator, with the reason "The other one is on leave." against the rule "two agencies"
      Then it is refused under the rule "two agencies"

  Rule: The work begins when the co-ordinator has the Request Form

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

    Scenario: The co-ordinator has it
      Given lead practitioner sends the Request Form to the co-ordinator
      When lead practitioner fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then the rule "request with the co-ordinator" is kept

    Scenario: The form is filled in before
      When it is recorded afterwards that lead practitioner fills in the Strengths and Needs Form
        | took part        | Aoife Byrne, Maeve Byrne        |
        | desired outcomes | Aoife goes to school every day. |
      And with strengths and needs
        | side                   | strengths            | needs              |
        | How I grow and develop | Aoife loves drawing. | To sleep at night. |
      Then the rule "request with the co-ordinator" is broken
      And it is noted that the order was not kept
