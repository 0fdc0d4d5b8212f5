@IE-017 @IE-016 @IE-020
Feature: Six to eight weeks
  The guide says usually. What is sooner or later is noted, and never refused.

  Rule: Eight weeks at the latest, as a rule

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

    Scenario: The next meeting is due after eight weeks
      Then "meet" must be done by 2024-04-08

    Scenario Outline: The second meeting on <day> is <how>
      Given it becomes 2024-03-04
      And lead practitioner begins to prepare the next meeting
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | <day>                                |
      And it becomes <day> at 15:00
      And chair holds the meeting
      And with presence
        | who         | how         |
        | Maeve Byrne | in the room |
      Then the rule "eight weeks" is kept
      And the rule "six weeks" is kept
      And the case is at "met"
      Examples:
        | day        | how                           |
        | 2024-03-25 | on the first day of six weeks |
        | 2024-04-08 | on the last day of eight      |

    Scenario: The second meeting comes a day too late
      Given lead practitioner begins to prepare the next meeting
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-04-09                           |
      Then it is noted that the rule "eight weeks" was not followed
      When it becomes 2024-04-09 at 15:00
      And chair holds the meeting
      And with presence
        | who         | how         |
        | Maeve Byrne | in the room |
      Then "meet" is late under the rule "eight weeks"
      And the case is at "met"
      And "meet" must be done by 2024-06-04

    Scenario: The second meeting comes a day too soon
      Given lead practitioner begins to prepare the next meeting
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-03-24                           |
      Then it is noted that the rule "six weeks" was not followed
      And the case is at "arranged"

    # The guide also says that the child's progress decides. A meeting that comes sooner says why.
    Scenario: It comes sooner, and says why
      Given lead practitioner begins to prepare the next meeting
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-03-04                           |
        | why sooner  | Aoife changes school at Easter.      |
      Then the rule "six weeks" is kept
