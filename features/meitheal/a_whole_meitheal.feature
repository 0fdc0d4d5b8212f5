Feature: A whole Meitheal
  From the first talk to the Closure and Feedback Form, as it can really go.

  Scenario: Two meetings, a plan that is looked at again, and a good end
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
    When lead practitioner talks with the family about a Meitheal
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
    Then the case is at "plan in place"
    And the form "first planning and review form" contains "Aoife brought a drawing."
    And "meet" must be done by 2024-04-08
    And "meet" is booked for 2024-04-01
    When it becomes 2024-03-18
    And lead practitioner begins to prepare the next meeting
    And lead practitioner arranges a meeting
      | to attend      | Maeve Byrne, Cian Byrne, Aoife Byrne, Sorcha Walsh, Tom Nolan |
      | chosen by      | Maeve Byrne, Cian Byrne, Aoife Byrne                          |
      | meeting day    | 2024-04-02                                                    |
      | start time     | 16:00                                                         |
      | place          | Ashgrove School                                               |
    Then the form "planning and review form" contains "A quiet room at break"
    When it becomes 2024-04-02 at 16:00
    And chair holds the meeting
    And with presence
      | who          | how         |
      | Maeve Byrne  | in the room |
      | Cian Byrne   | in the room |
      | Aoife Byrne  | in the room |
      | Sorcha Walsh | absent      |
      | Tom Nolan    | in the room |
    And minute taker fills in the Planning and Review Form
      | how the plan went  | Aoife goes to school on most days. |
      | further needs      | None.                              |
      | child's part       | Aoife spoke first.                 |
      | agreed to the plan | Maeve Byrne, Cian Byrne            |
      | another meeting    | no                                 |
    And with plan
      | what               | who       | until      | outcome         |
      | Drawing on Fridays | Tom Nolan | 2024-06-28 | School each day |
    And minute taker hands the form round
    And with copies
      | who          | on         | how           |
      | Maeve Byrne  | 2024-04-02 | given by hand |
      | Cian Byrne   | 2024-04-02 | given by hand |
      | Aoife Byrne  | 2024-04-02 | given by hand |
      | Tom Nolan    | 2024-04-02 | given by hand |
      | Sorcha Walsh | 2024-04-03 | sent          |
    And "Maeve Byrne" gives feedback
      | what                 |
      | We were listened to. |
    And "Cian Byrne" gives feedback
      | what            |
      | Too many forms. |
    And lead practitioner fills in the Closure and Feedback Form
      | what has changed | Aoife goes to school.        |
      | why it ends      | What was needed is in place. |
    And lead practitioner closes the Meitheal
    Then the case is at "closed"
    And the case has ended
    And the fact "next meeting" is not filled in
    And the fact "strengths and needs" has 2 rows
    And the rule "eight weeks" is kept
    And the rule "closure form" is kept
    And nothing is due

  Scenario: The draft was not in force before the pack came out
    Given it is 2022-05-02
    And a new case under "meitheal"
    When lead practitioner opens the case
    Then there is a warning with the words "2022-05-02"
