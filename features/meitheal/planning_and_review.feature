@IE-018 @IE-019 @IE-016 @IE-036 @IE-033
Feature: The Planning and Review Form
  It is filled in after every meeting, is what the family has agreed to, and is handed round.

  Rule: It says what the family has agreed to, and how the child took part

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

    Scenario: Both parents agree at the meeting
      Given minute taker fills in the Planning and Review Form
        | how the plan went  | It was the first meeting. |
        | further needs      | Somebody to talk to.      |
        | child's part       | Aoife brought a drawing.  |
        | agreed to the plan | Maeve Byrne, Cian Byrne   |
        | another meeting    | no                        |
      And with plan
        | what           | who        | until      | outcome         |
        | Walk to school | Cian Byrne | 2024-03-29 | School each day |
      When minute taker hands the form round
      And with copies
        | who         | on         | how  |
        | Cian Byrne  | 2024-02-12 | sent |
      Then the form "first planning and review form" is complete
      And the form "first planning and review form" contains "Day of the next meeting: ____"
      And the form "first planning and review form" contains "Who does not agree, and with what: ____"
      And the rule "the family decides" is kept
      And the rule "the child's part" is kept
      And the case is at "plan in place"

    # A yes at the meeting or afterwards is enough.
    Scenario: One parent was not there, and agrees two days later
      Given minute taker fills in the Planning and Review Form
        | child's part       | Aoife brought a drawing. |
        | agreed to the plan | Maeve Byrne              |
      And with plan
        | what           | who        |
        | Walk to school | Cian Byrne |
      And it becomes 2024-02-14
      And "Cian Byrne" agrees to the plan
        | agreed to the plan | Cian Byrne |
      When minute taker hands the form round
      And with copies
        | who         | on         | how  |
        | Maeve Byrne | 2024-02-14 | sent |
      Then the rule "the family decides" is kept

    Scenario: One parent has not agreed
      Given minute taker fills in the Planning and Review Form
        | child's part       | Aoife brought a drawing. |
        | agreed to the plan | Maeve Byrne              |
      And with plan
        | what           | who        |
        | Walk to school | Cian Byrne |
      When minute taker hands the form round, with the reason "They will not mind." against the rule "the family decides"
      And with copies
        | who          | on         | how  |
        | Sorcha Walsh | 2024-02-14 | sent |
      Then it is refused under the rule "the family decides", IE-036
      And what is missing is "Cian Byrne"

    Scenario: It was handed round without the family's yes, and they agree to that afterwards
      Given minute taker fills in the Planning and Review Form
        | child's part | Aoife brought a drawing. |
      And with plan
        | what           | who        |
        | Walk to school | Cian Byrne |
      When it is recorded afterwards that minute taker hands the form round
      And with copies
        | who          | on         | how  |
        | Sorcha Walsh | 2024-02-14 | sent |
      Then it is noted as an incident against the rule "the family decides"
      When "Maeve Byrne" agrees to it afterwards
      And "Cian Byrne" agrees to it afterwards
      Then no incident waits for agreement

    # The pages do not say who fills it in. The minute taker does, or the lead practitioner.
    Scenario: The lead practitioner fills in the form
      When lead practitioner fills in the Planning and Review Form
        | child's part | Aoife brought a drawing. |
      And with plan
        | what           | who        |
        | Walk to school | Cian Byrne |
      Then the case is at "plan in place"
      And chair cannot do "write the plan"

    # The pages do not say that every child sits in the meeting. We ask how they took part.
    Scenario: Nothing tells how the child took part
      When minute taker fills in the Planning and Review Form
        | agreed to the plan | Maeve Byrne, Cian Byrne |
      And with plan
        | what           | who        |
        | Walk to school | Cian Byrne |
      Then it is refused under the rule "the child's part", IE-033
      And what is missing is "child's part"

  Rule: A plan can come back

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

    Scenario: The copy of a parent comes back, and a parent does not agree after all
      When minute taker hands the form round
      And with copies
        | who        | on         | how       |
        | Cian Byrne | 2024-02-15 | came back |
      And "Cian Byrne" does not agree
        | what                                  |
        | I cannot walk to school on Thursdays. |
      Then the form "first planning and review form" contains "I cannot walk to school on Thursdays."
      And lead practitioner cannot do "go on" under the rule "copies for the family"
      When minute taker fills in the Planning and Review Form
        | child's part       | Aoife brought a drawing. |
        | agreed to the plan | Maeve Byrne, Cian Byrne  |
        | another meeting    | yes                      |
        | next meeting       | 2024-04-01               |
      And with plan
        | what                                 | who        |
        | Walk to school, except on Thursdays  | Cian Byrne |
      And minute taker hands the form round
      And with copies
        | who          | on         | how           |
        | Cian Byrne   | 2024-02-16 | sent          |
        | Maeve Byrne  | 2024-02-16 | given by hand |
        | Aoife Byrne  | 2024-02-16 | given by hand |
        | Sorcha Walsh | 2024-02-16 | sent          |
      Then lead practitioner can do "go on"

  Rule: It is there, and everybody has it, before one goes on

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

    Scenario: Everybody has it
      When lead practitioner begins to prepare the next meeting
      Then the rule "form after each meeting" is kept
      And the rule "copies for the family" is kept
      And the rule "copies for the others" is kept
      And the rule "day of the next meeting" is kept
      And the case is at "preparing"

    Scenario: Young person and parents have the form, and so have those at the meeting
      Then the form "first planning and review form" is for child
      And the form "first planning and review form" is for practitioner

  Rule: What is missing is seen

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

    Scenario: The next meeting is prepared without the form of the last one
      When it is recorded afterwards that lead practitioner begins to prepare the next meeting
      Then the rule "form after each meeting" is broken
      And it is noted that the order was not kept

    Scenario: The Meitheal is closed without the form of the final meeting
      When it is recorded afterwards that lead practitioner closes the Meitheal
      Then the rule "form after the final meeting" is broken

  Rule: Nobody is forgotten

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

    Scenario: A parent has no copy
      Given minute taker hands the form round
      And with copies
        | who          | on         | how           |
        | Maeve Byrne  | 2024-02-12 | given by hand |
        | Aoife Byrne  | 2024-02-12 | given by hand |
        | Sorcha Walsh | 2024-02-12 | given by hand |
      When lead practitioner begins to prepare the next meeting, with the reason "He knows it." against the rule "copies for the family"
      Then it is refused under the rule "copies for the family", IE-019
      And what is missing is "Cian Byrne"

    Scenario: The copy of the school has come back
      Given minute taker hands the form round
      And with copies
        | who          | on         | how           |
        | Maeve Byrne  | 2024-02-12 | given by hand |
        | Cian Byrne   | 2024-02-12 | sent          |
        | Aoife Byrne  | 2024-02-12 | given by hand |
        | Sorcha Walsh | 2024-02-12 | came back     |
      When lead practitioner begins to prepare the next meeting
      Then it is refused under the rule "copies for the others"

    Scenario: The school has no copy
      Given minute taker hands the form round
      And with copies
        | who         | on         | how           |
        | Maeve Byrne | 2024-02-12 | given by hand |
        | Cian Byrne  | 2024-02-12 | sent          |
        | Aoife Byrne | 2024-02-12 | given by hand |
      When lead practitioner begins to prepare the next meeting
      Then it is refused under the rule "copies for the others", IE-019
      And what is missing is "Sorcha Walsh"

  Rule: If there will be another meeting, its day is set

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

    Scenario: There is no day
      Given minute taker fills in the Planning and Review Form
        | child's part       | Aoife brought a drawing. |
        | agreed to the plan | Maeve Byrne, Cian Byrne  |
        | another meeting    | yes                      |
      And with plan
        | what           | who        |
        | Walk to school | Cian Byrne |
      When minute taker hands the form round
      And with copies
        | who         | on         | how           |
        | Maeve Byrne | 2024-02-12 | given by hand |
      Then it is refused under the rule "day of the next meeting", IE-016
      And what is missing is "next meeting"
