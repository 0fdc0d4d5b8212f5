Feature: Letters and calendars
  The form to sign, the invitation, and the plan: each goes to those for whom it is, as long as the parents consent.

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

  Rule: Before the Meitheal

    @IE-003
    Scenario: The parents get the Request Form to sign
      Then the letter "form to sign" waits for parent
      When lead practitioner sends the letter "form to sign" to parent
      Then "Cian Byrne" has the letter "The Meitheal Request Form, to sign"
      But nothing waits to be sent to co-ordinator

    @IE-005
    Scenario: The co-ordinator gets the form when the parents have signed it
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      And lead practitioner sends the Request Form to the co-ordinator
      When lead practitioner sends the letter "request" to co-ordinator
      Then co-ordinator has the letter "request"
      And nothing waits to be sent to parent

  Rule: The meeting

    Background:
      Given "Maeve Byrne" signs the Request Form
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

    @IE-025
    Scenario: Everybody whom the family wants there is invited
      Then the letter "invitation" waits for parent
      And the letter "invitation" waits for "Sorcha Walsh"
      And the letter "invitation" waits for chair
      But the letter "invitation" does not wait for "Tom Nolan"
      When lead practitioner sends the letter "invitation" to parent
      And lead practitioner sends the letter "invitation" to "Sorcha Walsh"
      Then "Sorcha Walsh" has the letter "Invitation to a Meitheal support meeting"
      And the letter "invitation" does not wait for parent

    @IE-022
    Scenario: Cian takes the consent back, and no invitation goes any more
      Given "Cian Byrne" takes the consent back
      When lead practitioner sends the letter "invitation" to "Sorcha Walsh"
      Then it is refused under the rule "written consent", IE-022
      And it is refused under the rule "consent to sharing", IE-034

    @IE-034
    Scenario: From Sorcha the parents want things kept, and she is sent nothing
      Given "Cian Byrne" signs the Request Form
        | agencies left out | Sorcha Walsh |
      When lead practitioner sends the letter "invitation" to "Sorcha Walsh"
      Then it is refused under the rule "consent to sharing"

    Scenario: The meeting is moved, and cancelled in the end
      Given lead practitioner sends the letter "invitation" to parent
      And lead practitioner sends the letter "invitation" to "Sorcha Walsh"
      When lead practitioner moves the meeting
        | why changed | The school is closed |
        | meeting day | 2024-02-13           |
        | start time  | 15:00                |
        | place       | Ashgrove Library     |
      Then parent is to hear that the meeting is moved
      And "Sorcha Walsh" is to hear that the meeting is moved
      And the letter "invitation" waits for chair
      When lead practitioner cancels the meeting
        | why changed | Aoife is ill |
      Then parent is to hear that the meeting is off
      And "Sorcha Walsh" is to hear that the meeting is off
      But nothing waits to be sent to chair

    Scenario: Who has left the case gets nothing
      When the next day comes
      And "Sorcha Walsh" leaves the case
      And the next day comes
      Then nothing waits to be sent to "Sorcha Walsh"
      And the letter "invitation" waits for parent

  Rule: The plan

    Background:
      Given "Maeve Byrne" signs the Request Form
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
        | Sorcha Walsh | in the room |
      And minute taker fills in the Planning and Review Form
        | child's part       | Aoife brought a drawing. |
        | agreed to the plan | Maeve Byrne, Cian Byrne  |
        | another meeting    | yes                      |
        | next meeting       | 2024-04-01               |
      And with plan
        | what           | who        | outcome         |
        | Walk to school | Cian Byrne | School each day |

    @IE-019
    Scenario: When the form has been sent, everybody has a copy, and it can go on
      Then the letter "plan" does not wait for parent
      When minute taker hands the form round
      Then the letter "plan" waits for "Sorcha Walsh"
      When minute taker sends the letter "plan" to parent
      And minute taker sends the letter "plan" to "Sorcha Walsh"
      And minute taker sends the letter "plan" to "Aoife Byrne"
      Then the fact "copies" has four rows
      When lead practitioner begins to prepare the next meeting
      Then the rule "copies for the family" is kept
      And the rule "copies for the others" is kept

    @IE-034
    Scenario: A parent takes the consent to sharing back before it has gone to all
      Given minute taker hands the form round
      And minute taker sends the letter "plan" to "Cian Byrne"
      When "Maeve Byrne" takes the consent to sharing back
      And minute taker sends the letter "plan" to "Sorcha Walsh"
      Then it is refused under the rule "copies by consent", IE-034
