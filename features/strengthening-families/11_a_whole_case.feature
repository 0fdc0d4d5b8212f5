Feature: A whole case
  From the first call to the final report, with two meetings.

  Scenario: A school asks, the family decides, two meetings, and it is enough
    Given it is 2024-02-05
    And a new case under "strengthening-families"
    And these people take part
      | name         | role           | agency                 |
      | Jo Marsh     | coordinator    | Strengthening Families |
      | Tama Webb    | facilitator    |                        |
      | Lena Fox     | agency worker  | Kauri Street School    |
      | Sione Vaka   | agency worker  | Harbour Health         |
      | Paul Reid    | agency worker  | Northside Housing      |
      | Mere Rangi   | whānau member  |                        |
      | Hoani Rangi  | whānau member  |                        |
      | Kahu Rangi   | child          |                        |
      | Ngaire Rangi | support person |                        |
      | Rewi Moana   | interpreter    |                        |
    And nobody is lead agency
    And nobody is key contact

    # The first contact.
    When "Lena Fox" asks for Strengthening Families
      | what is asked for | That Kahu can come to school rested. |
      | family knows      | yes                                  |
    And it becomes 2024-02-07
    And coordinator notes the details of the family/whānau
      | language                     | te reo Māori |
      | several agencies             | yes          |
      | no statutory response needed | yes          |
    And with the children
      | who        | born       | school              | iwi       |
      | Kahu Rangi | 2010-03-14 | Kauri Street School | Ngāti Awa |
    And with the family
      | name        | relationship | phone          |
      | Mere Rangi  | mother       | at work        |
      | Hoani Rangi | father       | in the evening |
    Then the form "request" is complete

    # The family signs, Kahu too, and decides.
    When "Kahu Rangi" joins as whānau member
    And coordinator takes in the signed consent to the meeting
      | who signed | Mere Rangi, Hoani Rangi, Kahu Rangi |
    And with meeting papers
      | whose       | on         | state  | where it is   |
      | Mere Rangi  | 2024-02-07 | signed | With Jo Marsh |
      | Hoani Rangi | 2024-02-07 | signed | With Jo Marsh |
      | Kahu Rangi  | 2024-02-07 | signed | With Jo Marsh |
    And coordinator takes in the signed consent to sharing
      | who signed | Mere Rangi, Hoani Rangi, Kahu Rangi |
    And "Mere Rangi" tells what every agency should know
      | the family's story | We moved here in June, all five of us into two rooms. |
    And coordinator begins to prepare a meeting
    And coordinator notes the key issues
      | who decided | Mere Rangi, Hoani Rangi, Kahu Rangi |
      | key issues  | Sleep, school, and a bigger flat    |
    And coordinator notes when and where
      | who decided | Mere Rangi, Hoani Rangi, Kahu Rangi |
      | meeting day | 2024-02-26                          |
      | start time  | 18:00                               |
      | place       | Rātā Marae                          |
    And coordinator notes who should be invited
      | who decided      | Mere Rangi, Hoani Rangi, Kahu Rangi                                                                       |
      | people to invite | Mere Rangi, Hoani Rangi, Kahu Rangi, Lena Fox, Sione Vaka, Paul Reid, Ngaire Rangi, Rewi Moana, Tama Webb |
    And with agencies to invite
      | agency              | why                       |
      | Kauri Street School | they work with us already |
      | Harbour Health      | they work with us already |
      | Northside Housing   | they may be able to help  |
    And coordinator notes what helps the family/whānau to take part
      | interpreter wanted | yes                                              |
      | who decided        | Mere Rangi, Hoani Rangi, Kahu Rangi              |
      | interpreter is     | booked                                           |
      | opening            | Karakia by Ngaire, then a mihi                   |
      | wishes             | Kai afterwards, and somebody for the little ones |

    # What will be shared, and what will not.
    And coordinator asks what is to stay confidential
      | was asked | Mere Rangi, Hoani Rangi, Kahu Rangi |
    And "Mere Rangi" says what is to stay confidential
    And with stays confidential
      | what             |
      | The family court |
    And it becomes 2024-02-14
    And "Sione Vaka" takes advice on what can be shared
    And with advice
      | from            | on         | advice          |
      | practice leader | 2024-02-14 | The sleep only. |
    And "Sione Vaka" tells the family/whānau what will be shared
      | was told | Mere Rangi, Hoani Rangi, Kahu Rangi |
    And with will be shared
      | what         | what for                      |
      | Kahu's sleep | When his school day can begin |
    And "Mere Rangi" looks through what will be shared
    And with looked through
      | found                         |
      | nothing in it is confidential |
    And "Hoani Rangi" looks through what will be shared
    And with looked through
      | found                         |
      | nothing in it is confidential |
    And "Kahu Rangi" looks through what will be shared
    And with looked through
      | found                         |
      | nothing in it is confidential |
    Then the form "disclosure list" contains "The family court"
    And the form "disclosure list" is complete
    When coordinator sends the invitations
      | invited people | Mere Rangi, Hoani Rangi, Kahu Rangi, Lena Fox, Sione Vaka, Paul Reid, Ngaire Rangi, Rewi Moana |
    And facilitator draws up the agenda
    Then the form "invitation" is complete
    And the form "agenda" is complete

    # The first meeting.
    When it becomes 2024-02-26 at 18:00
    And "Sione Vaka" shares information
      | shared with | Lena Fox, Paul Reid |
    And with was shared
      | what         | what for                      |
      | Kahu's sleep | When his school day can begin |
    And facilitator holds the meeting
      | whānau who came | Mere Rangi, Hoani Rangi, Kahu Rangi                                  |
      | others who came | Lena Fox, Sione Vaka, Paul Reid, Ngaire Rangi, Rewi Moana, Tama Webb |
      | interpreter is  | at the meeting                                                       |
      | big picture     | Nobody sleeps, and so nobody gets up.                                |
    And coordinator notes that "Sione Vaka" joins as key contact at "Harbour Health"
    And coordinator notes that "Lena Fox" joins as lead agency at "Kauri Street School"
    And facilitator writes the action plan
      | who named them | Mere Rangi, Hoani Rangi, Kahu Rangi                                  |
      | strengths      | We look after each other. Kahu loves waka ama.                       |
      | needs          | Sleep. A room more.                                                  |
      | priorities     | Sleep first.                                                         |
      | plan makers    | Mere Rangi, Hoani Rangi, Kahu Rangi, Lena Fox, Sione Vaka, Paul Reid |
      | next contact   | 2024-03-11                                                           |
      | review day     | 2024-04-08                                                           |
    And with measures
      | what                          | who         | by when    | for         |
      | School begins at ten          | Lena Fox    | 2024-03-04 | Sleep       |
      | A talk at the clinic          | Sione Vaka  | 2024-03-18 | Sleep       |
      | On the list for a bigger flat | Paul Reid   | 2024-03-11 | A room more |
      | Screens off at nine           | Kahu Rangi  | 2024-02-27 | Sleep       |
      | Drives Kahu on Wednesdays     | Hoani Rangi | 2024-02-28 | Sleep       |
    And facilitator notes who has the plan
    And with plan copies
      | who          | on         | how   |
      | Mere Rangi   | 2024-02-26 | given |
      | Hoani Rangi  | 2024-02-26 | given |
      | Kahu Rangi   | 2024-02-26 | given |
      | Lena Fox     | 2024-02-28 | sent  |
      | Sione Vaka   | 2024-02-28 | sent  |
      | Paul Reid    | 2024-02-28 | sent  |
      | Ngaire Rangi | 2024-02-26 | given |
      | Rewi Moana   | 2024-02-28 | sent  |
      | Tama Webb    | 2024-02-28 | sent  |
    Then the case is at "plan under way"
    And the rule "written consent to the meeting" is kept
    And the rule "interpreter there" is kept
    And the rule "looked through first" is kept
    And "keep in touch" must be done by 2024-03-11

    # Between the meetings.
    When it becomes 2024-03-08
    And key contact keeps in touch with the family/whānau
      | next contact | 2024-03-22 |
    And with contacts
      | on         | with       | works | said                            |
      | 2024-03-08 | Kahu Rangi | yes   | Ten is good. The screen is not. |
    And lead agency brings the work of the agencies together
    And with progress
      | what                          | how far   |
      | School begins at ten          | done      |
      | On the list for a bigger flat | under way |

    # The second meeting.
    And it becomes 2024-03-18
    And lead agency begins to prepare a meeting
    And coordinator notes the key issues
      | who decided | Mere Rangi, Hoani Rangi, Kahu Rangi |
      | key issues  | What is still missing               |
    And coordinator notes when and where
      | who decided | Mere Rangi, Hoani Rangi, Kahu Rangi |
      | meeting day | 2024-04-08                          |
      | start time  | 18:00                               |
      | place       | At home                             |
    And coordinator notes who should be invited
      | who decided      | Mere Rangi, Hoani Rangi, Kahu Rangi                                     |
      | people to invite | Mere Rangi, Hoani Rangi, Kahu Rangi, Lena Fox, Sione Vaka, Ngaire Rangi |
    And with agencies to invite
      | agency              | why                       |
      | Kauri Street School | they work with us already |
      | Harbour Health      | they work with us already |
    And lead agency sends the invitations
      | invited people | Mere Rangi, Hoani Rangi, Kahu Rangi, Lena Fox, Sione Vaka |
    And lead agency draws up the agenda
    Then the form "agenda of the next meeting" contains "Screens off at nine"
    When it becomes 2024-03-22
    And key contact keeps in touch with the family/whānau
    And it becomes 2024-04-08 at 18:00
    And coordinator asks what is to stay confidential
      | was asked | Mere Rangi, Hoani Rangi, Kahu Rangi |
    And lead agency holds the meeting
      | whānau who came | Mere Rangi, Hoani Rangi, Kahu Rangi |
      | others who came | Lena Fox, Sione Vaka                |
      | big picture     | Kahu comes rested, and on time.     |
    And lead agency writes the action plan
      | who named them | Mere Rangi, Kahu Rangi                                    |
      | strengths      | We know whom to ring now.                                 |
      | needs          | A room more.                                              |
      | priorities     | The flat.                                                 |
      | plan makers    | Mere Rangi, Hoani Rangi, Kahu Rangi, Lena Fox, Sione Vaka |
      | next contact   | 2024-05-06                                                |
      | review day     | 2024-06-03                                                |
    And with measures
      | what                 | who        | by when    | for         |
      | Asks after the flat  | Mere Rangi | 2024-05-01 | A room more |
      | Keeps the late start | Lena Fox   | 2024-06-28 | Sleep       |
    And lead agency notes who has the plan
    And with plan copies
      | who         | on         | how   |
      | Mere Rangi  | 2024-04-08 | given |
      | Hoani Rangi | 2024-04-08 | given |
      | Kahu Rangi  | 2024-04-08 | given |
      | Lena Fox    | 2024-04-08 | given |
      | Sione Vaka  | 2024-04-08 | given |
    Then the rule "review day set" is kept
    And the rule "contact before the next meeting" is kept

    # The end.
    When it becomes 2024-05-06
    And key contact keeps in touch with the family/whānau
    And with contacts
      | on         | with       | works | said              |
      | 2024-05-06 | Mere Rangi | yes   | We have the flat! |
    And it becomes 2024-05-13
    And lead agency writes the final report
      | what was reached | Kahu comes rested. The family has a flat with four rooms. |
      | what remains     | School keeps the late start until July.                   |
      | the family says  | We were asked, and not told.                              |
    Then the form "final report" contains "We were asked, and not told."
    And the form "final report" is complete
    When coordinator closes the case
      | why it ends | the aims are reached |
    Then the case is at "closed"
    And the rule "everybody has the plan" is kept
    And the rule "a plan before closing" is kept
    And the rule "a report before the end" is kept
    And the rule "next contact by" is kept
    And nothing is due
