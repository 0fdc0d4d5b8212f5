@IE-003 @IE-004 @IE-022 @IE-031 @IE-034
Feature: Consent in writing
  There is no Meitheal without the written yes of the parents, and they can take it back.

  Rule: Every parent consents on the Request Form

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

    Scenario: Both parents sign
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      When lead practitioner sends the Request Form to the co-ordinator
      Then the rule "written consent" is kept
      And the rule "signed by the parents" is kept
      And "Cian Byrne" has consented to "taking part"
      And "Cian Byrne" has consented to "sharing"

    # The pages speak of the parent or carer, not of one or both. We ask every parent or carer in the case.
    Scenario: One of two parents has signed
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is refused under the rule "written consent", IE-004
      And what is missing is "Cian Byrne"

    # The pages do not say from which age young people consent themselves. They are asked, and the parents consent.
    Scenario: The young person does not consent in place of the parents
      Then child cannot do "sign"

    Scenario: The co-ordinator files the paper that a parent has signed
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And co-ordinator files the signed Request Form
        | signed by | Cian Byrne |
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      When lead practitioner sends the Request Form to the co-ordinator
      Then "Cian Byrne" has consented to "taking part"
      And the case is at "requested"

    Scenario: A yes on the telephone is not enough
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And lead practitioner notes a spoken yes
        | said by | Cian Byrne |
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is refused under the rule "written consent", IE-003

    Scenario: A parent has consented, and has not signed the form
      Given "Maeve Byrne" signs the Request Form
      And "Cian Byrne" signs the Request Form
      And with signatures
        | who        | on         |
        | Cian Byrne | 2024-01-15 |
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is refused under the rule "signed by the parents", IE-003
      And what is missing is "Maeve Byrne"

    Scenario: No reason makes up for the signature
      Given "Maeve Byrne" signs the Request Form
      And "Cian Byrne" signs the Request Form
      When lead practitioner sends the Request Form to the co-ordinator, with the reason "It is in the post." against the rule "signed by the parents"
      Then it is refused under the rule "signed by the parents"

    Scenario: One parent says no
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      And "Cian Byrne" says no to a Meitheal
      When lead practitioner sends the Request Form to the co-ordinator
      Then it is refused under the rule "written consent"
      And "Cian Byrne" has refused to consent to "taking part"

    Scenario: No reason makes up for it
      Given "Maeve Byrne" signs the Request Form
      And with signatures
        | who         | on         |
        | Maeve Byrne | 2024-01-15 |
      When lead practitioner sends the Request Form to the co-ordinator, with the reason "It is urgent." against the rule "written consent"
      Then it is refused under the rule "written consent"

  Rule: What is known is shared with those to whom the parents have consented

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

    Scenario: Everybody may hear it
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne, Tom Nolan  |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then the rule "consent to sharing" is kept

    Scenario: The parents leave the youth service out
      Given "Maeve Byrne" signs the Request Form
        | agencies left out | Tom Nolan |
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne, Tom Nolan  |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then it is refused under the rule "consent to sharing", IE-034

    Scenario: A yes on the telephone does not open again what was taken back in writing
      Given "Cian Byrne" takes the consent to sharing back
      And lead practitioner notes a spoken yes
        | said by | Cian Byrne |
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then it is refused under the rule "consent to sharing"

    # The pages do not say how long the consent holds. It holds until it is taken back.
    Scenario: A parent takes it back, and nothing goes on
      Given "Maeve Byrne" takes the consent back
      When lead practitioner arranges a meeting
        | to attend   | Maeve Byrne, Aoife Byrne             |
        | chosen by   | Maeve Byrne, Cian Byrne, Aoife Byrne |
        | meeting day | 2024-02-12                           |
      Then it is refused under the rule "written consent"
      And "Maeve Byrne" has withdrawn the consent to "taking part"
      And the case is at "preparing"
      And "send the request" relied on the consent to "taking part"

  Rule: The form goes only to those to whom the parents have consented

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

    Scenario: It goes to the school
      When minute taker hands the form round
      And with copies
        | who          | on         | how           |
        | Sorcha Walsh | 2024-02-12 | given by hand |
      Then the rule "copies by consent" is kept

    Scenario: The parents no longer want anything shared
      Given "Cian Byrne" takes the consent to sharing back
      When minute taker hands the form round
      And with copies
        | who          | on         | how  |
        | Sorcha Walsh | 2024-02-12 | sent |
      Then it is refused under the rule "copies by consent", IE-034
