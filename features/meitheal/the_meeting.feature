@IE-013 @IE-014 @IE-026
Feature: The Meitheal support meeting
  Somebody chairs it, somebody takes the minutes, and the family is there.

  Rule: There is no meeting without a parent

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

    Scenario: One parent comes, and the young person comes late
      Given it becomes 2024-02-12 at 15:00
      When chair holds the meeting
      And with presence
        | who          | how         |
        | Maeve Byrne  | in the room |
        | Aoife Byrne  | late        |
        | Sorcha Walsh | in the room |
      Then the rule "the family is there" is kept
      And the rule "a chair" is kept
      And the rule "minutes" is kept
      And the case is at "met"

    # The pages do not say whether a telephone is enough. For us it is.
    Scenario: A parent takes part by telephone
      Given it becomes 2024-02-12 at 15:00
      When chair holds the meeting
      And with presence
        | who          | how                    |
        | Cian Byrne   | by telephone or video  |
        | Sorcha Walsh | in the room            |
      Then the rule "the family is there" is kept

    Scenario: No parent comes
      Given it becomes 2024-02-12 at 15:00
      When chair holds the meeting
      And with presence
        | who          | how         |
        | Maeve Byrne  | sent word   |
        | Sorcha Walsh | in the room |
      Then it is refused under the rule "the family is there", IE-026
      And it can be put right by lead practitioner with "cancel"

    Scenario: It was held without them, and they agree to it afterwards
      Given it becomes 2024-02-12 at 15:00
      When it is recorded afterwards that chair holds the meeting
      And with presence
        | who          | how         |
        | Maeve Byrne  | absent      |
        | Sorcha Walsh | in the room |
      Then it is noted as an incident against the rule "the family is there"
      And the case is at "arranged"
      And the incident waits for "Maeve Byrne"
      And the incident also waits for "Cian Byrne"
      When "Maeve Byrne" agrees to it afterwards
      Then the case is at "arranged"
      When "Cian Byrne" agrees to it afterwards
      Then no incident waits for agreement
      And the case is at "met"

    Scenario: It is cancelled on the day, and arranged anew
      Given it becomes 2024-02-12 at 09:00
      When lead practitioner cancels the meeting
        | why changed | Maeve is ill. |
      Then the case is at "preparing"
      And "meet" is not booked
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne, Sorcha Walsh |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne   |
        | meeting day | 2024-02-19                             |
      Then "meet" is booked for 2024-02-19

    Scenario: A parent cancels it
      When "Maeve Byrne" cancels the meeting
        | why changed | We cannot come. |
      Then the case is at "preparing"

    Scenario: It is moved, and nobody knows yet to when
      When lead practitioner moves the meeting
        | why changed | The school is closed. |
      Then "meet" is not booked
      And the fact "meeting day" is not filled in

    Scenario: It is moved, and those who were wanted are still wanted
      When lead practitioner moves the meeting
        | meeting day    | 2024-02-14            |
        | start time     | 10:00                 |
        | place          | Ashgrove House        |
        | why changed    | The school is closed. |
      Then "meet" is booked for 2024-02-14
      And the fact "to attend" is "Maeve Byrne, Cian Byrne, Aoife Byrne, Sorcha Walsh"
      And the case is at "arranged"

  Rule: Somebody chairs the meeting, and somebody takes the minutes

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

    Scenario: Nobody chairs it
      Given "Nuala Roche" leaves the role of chair
      And it becomes 2024-02-12 at 15:00
      When lead practitioner holds the meeting
      And with presence
        | who         | how         |
        | Maeve Byrne | in the room |
      Then it is refused under the rule "a chair", IE-013

    Scenario: Nobody takes the minutes
      Given "Paul Daly" leaves the role of minute taker
      And it becomes 2024-02-12 at 15:00
      When chair holds the meeting
      And with presence
        | who         | how         |
        | Maeve Byrne | in the room |
      Then it is refused under the rule "minutes", IE-013

    Scenario: The meeting was held without anybody who took the minutes
      Given "Paul Daly" leaves the role of minute taker
      And it becomes 2024-02-12 at 15:00
      When it is recorded afterwards that chair holds the meeting
      And with presence
        | who         | how         |
        | Maeve Byrne | in the room |
      Then the rule "minutes" is broken
      And the case is at "met"

    Scenario: The co-ordinator chairs, as nobody else can
      Given "Nuala Roche" hands over the role of chair to "Declan Furey"
      And it becomes 2024-02-12 at 15:00
      When "Declan Furey" holds the meeting
      And with presence
        | who         | how         |
        | Maeve Byrne | in the room |
      Then the rule "a chair" is kept
