@IE-018
Feature: What was recorded wrongly
  Nothing is erased. A mistake is marked as one, and the right thing is recorded.

  Rule: A mistake is marked, and what is right is recorded

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

    Scenario: The wrong day was typed for the next meeting
      Given minute taker fills in the Planning and Review Form
        | child's part       | Aoife brought a drawing. |
        | agreed to the plan | Maeve Byrne, Cian Byrne  |
        | another meeting    | yes                      |
        | next meeting       | 2025-04-01               |
      And with plan
        | what           | who        |
        | Walk to school | Cian Byrne |
      When lead practitioner voids "write the plan" with the reason "Wrong year"
      Then the fact "next meeting" is not filled in
      And "write the plan" is not done
      When minute taker fills in the Planning and Review Form
        | child's part       | Aoife brought a drawing. |
        | agreed to the plan | Maeve Byrne, Cian Byrne  |
        | another meeting    | yes                      |
        | next meeting       | 2024-04-01               |
      And with plan
        | what           | who        |
        | Walk to school | Cian Byrne |
      Then the fact "next meeting" is "2024-04-01"
      And "meet" is booked for 2024-04-01
