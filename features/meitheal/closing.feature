@IE-021
Feature: The final meeting
  The Closure and Feedback Form is filled in, and the Meitheal is closed.

  Rule: The form is filled in before the Meitheal is closed

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

    Scenario: With the form, and the feedback of both parents
      Given "Maeve Byrne" gives feedback
        | what                |
        | We were listened to |
      And "Cian Byrne" gives feedback
        | what           |
        | Too many forms |
      And lead practitioner fills in the Closure and Feedback Form
        | what has changed | Aoife goes to school.        |
        | why it ends      | What was needed is in place. |
      When lead practitioner closes the Meitheal
      Then the rule "closure form" is kept
      And the rule "form after the final meeting" is kept
      And the rule "feedback of the parents" is kept
      And the form "closure and feedback form" is complete
      And the form "closure and feedback form" contains "Too many forms"
      And the case is at "closed"
      And nothing is due

    Scenario: Without the form
      When lead practitioner closes the Meitheal
      Then it is refused under the rule "closure form", IE-021
      And it can be put right by lead practitioner with "fill in the closure form"

    # The guide names the form, not who gives feedback. We ask the parents, and whoever does not want to need not.
    Scenario: A parent does not want to give feedback
      Given "Maeve Byrne" gives feedback
        | what                |
        | We were listened to |
      And lead practitioner fills in the Closure and Feedback Form
        | what has changed | Aoife goes to school.        |
        | why it ends      | What was needed is in place. |
      Then the form "closure and feedback form" is complete
      When lead practitioner closes the Meitheal
      Then it is noted that the rule "feedback of the parents" was not followed
      And the case is at "closed"
