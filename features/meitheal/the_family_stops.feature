@IE-022 @IE-028 @IE-029
Feature: The family stops
  Taking part is voluntary, and the family says how long it goes on.

  Scenario: On the first day
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
    When "Maeve Byrne" stops
      | why it ends | We would rather not. |
    Then the case is at "stopped"
    And nothing is due

  Scenario: A practitioner does not stop it for them
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
    When it is recorded afterwards that "Sorcha Walsh" stops
    Then the case has not ended
    And the incident waits for "Maeve Byrne"

  # A young person does not end it alone. Their wish is put on record, and talked about with the parents.
  Scenario: The young person does not end it alone
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
    When child says what the young person wants
      | wants to go on | no |
    Then child cannot do "stop"
    And the case has not ended
    And the fact "wants to go on" is "no"

  # One parent is enough.
  Scenario: In the middle, and the day that was booked is free again
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
    When "Cian Byrne" stops
      | why it ends | We manage on our own. |
    Then the case has ended
    And nothing is due

  Rule: A young person who does not want to go on is heard

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

    Scenario: It was talked about with the parents
      Given child says what the young person wants
        | wants to go on | no |
      And lead practitioner says what the young person wants
        | heard it | Maeve Byrne, Cian Byrne |
      When lead practitioner begins to prepare the next meeting
      Then the rule "a young person who wants to stop" is kept

    Scenario: It was talked about with one parent only
      Given child says what the young person wants
        | wants to go on | no |
      And lead practitioner says what the young person wants
        | heard it | Maeve Byrne |
      When lead practitioner begins to prepare the next meeting
      Then it is noted that the rule "a young person who wants to stop" was not followed
      And the case has not ended
