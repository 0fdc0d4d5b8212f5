@NZ-019 @NZ-020 @NZ-021 @NZ-022
Feature: What is shared, and what stays confidential
  The family hears beforehand what will be shared. What it wants to keep confidential stays confidential.

  Background:
    Given it is 2024-02-12
    And a new case under "strengthening-families"
    And these people take part
      | name        | role          | agency                 |
      | Jo Marsh    | coordinator   | Strengthening Families |
      | Lena Fox    | agency worker | Kauri Street School    |
      | Sione Vaka  | agency worker | Harbour Health         |
      | Paul Reid   | agency worker | Northside Housing      |
      | Mere Rangi  | whānau member |                        |
      | Hoani Rangi | whānau member |                        |
      | Kahu Rangi  | child         |                        |
    And nobody is lead agency
    And "Mere Rangi" consents to "meeting"
    And "Hoani Rangi" consents to "meeting"
    And "Mere Rangi" consents to "sharing"
    And "Hoani Rangi" consents to "sharing"
    And coordinator begins to prepare a meeting
    And coordinator notes who should be invited
      | who decided      | Mere Rangi, Hoani Rangi                       |
      | people to invite | Mere Rangi, Hoani Rangi, Lena Fox, Sione Vaka |

  Scenario: Asked, told, needed, and then shared
    Given coordinator asks what is to stay confidential
      | was asked | Mere Rangi, Hoani Rangi |
    And "Sione Vaka" tells the family/whānau what will be shared
      | was told | Mere Rangi, Hoani Rangi |
    And with will be shared
      | what         | what for                      |
      | Kahu's sleep | When his school day can begin |
    When "Sione Vaka" shares information
      | shared with | Lena Fox |
    And with was shared
      | what         | what for                      |
      | Kahu's sleep | When his school day can begin |
    Then the rule "asked what is confidential" is kept
    And the rule "told beforehand" is kept
    And the rule "everybody told" is kept
    And the rule "only what is necessary" is kept
    And the rule "confidential stays confidential" is kept
    And the rule "only with those chosen" is kept

  # We, on the page, are the staff of Oranga Tamariki. Here everybody from an agency may ask.
  Scenario: Somebody from an agency asks what is to stay confidential
    When "Lena Fox" asks what is to stay confidential
      | was asked | Mere Rangi |
    And coordinator asks what is to stay confidential
      | was asked | Hoani Rangi |
    Then "ask what is confidential" is done
    And the fact "was asked" is "Mere Rangi, Hoani Rangi"

  Rule: Should is flagged, and not refused

    Scenario: Nobody has asked what is to stay confidential
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what         | what for |
        | Kahu's sleep | School   |
      Then it is noted that the rule "asked what is confidential" was not followed

    # The page says that the family is asked, and not who of it. We ask each member who is involved.
    Scenario: Only the father was asked what is to stay confidential
      Given coordinator asks what is to stay confidential
        | was asked | Hoani Rangi |
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what         | what for |
        | Kahu's sleep | School   |
      Then it is noted that the rule "asked what is confidential" was not followed

    Scenario: The family hears of it only when it is shared
      Given coordinator asks what is to stay confidential
        | was asked | Mere Rangi, Hoani Rangi |
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what         | what for |
        | Kahu's sleep | School   |
      Then it is noted that the rule "told beforehand" was not followed
      And it is noted that the rule "everybody told" was not followed

    # The page says that the family is told, and not who of it. We tell each member who is involved.
    Scenario: Only one of the parents was told
      Given "Sione Vaka" tells the family/whānau what will be shared
        | was told | Mere Rangi |
      And with will be shared
        | what         | what for |
        | Kahu's sleep | School   |
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what         | what for |
        | Kahu's sleep | School   |
      Then the rule "told beforehand" is kept
      But it is noted that the rule "everybody told" was not followed

    # The page does not say who judges what is necessary. Whoever shares says what it is for.
    Scenario: Nobody says what it is needed for
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what         |
        | Kahu's sleep |
      Then it is noted that the rule "only what is necessary" was not followed

  # The page asks us to ask, and does not say what follows. A mark once given is always honoured.
  Rule: What is confidential stays confidential

    Background:
      Given coordinator asks what is to stay confidential
        | was asked | Mere Rangi, Hoani Rangi |
      And "Mere Rangi" says what is to stay confidential
      And with stays confidential
        | what                    |
        | Mere's stay in hospital |

    Scenario: It is not shared, not even with a reason
      When "Sione Vaka" shares information, with the reason "The school has to know" against the rule "confidential stays confidential"
        | shared with | Lena Fox |
      And with was shared
        | what                    | what for |
        | mere's stay in hospital | School   |
      Then it is refused under the rule "confidential stays confidential", NZ-021
      And it is refused with the words "What stands there is not shown to you"

    Scenario: Also when the family was told that it would be
      Given "Sione Vaka" tells the family/whānau what will be shared
        | was told | Mere Rangi, Hoani Rangi |
      And with will be shared
        | what                    | what for |
        | Mere's stay in hospital | School   |
      When coordinator shares information
        | shared with | Lena Fox |
      And with was shared
        | what                    | what for |
        | Mere's stay in hospital | School   |
      Then it is refused under the rule "confidential stays confidential"
      And what is missing is "Mere's stay in hospital"

    Scenario: It is confidential at the next meeting, too
      Given it is recorded afterwards that coordinator holds the meeting
      And it is the next day
      When coordinator begins to prepare a meeting
      And coordinator notes who should be invited
        | who decided      | Mere Rangi, Hoani Rangi           |
        | people to invite | Mere Rangi, Hoani Rangi, Lena Fox |
      And "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what                    | what for |
        | Mere's stay in hospital | School   |
      Then it is refused under the rule "confidential stays confidential"

    Scenario: Whoever kept it confidential can let it go
      When "Mere Rangi" voids "keep confidential" with the reason "Everybody may know it now"
      And "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what                    | what for |
        | Mere's stay in hospital | School   |
      Then the rule "confidential stays confidential" is kept

    Scenario: Nobody else can let it go
      When coordinator voids "keep confidential" with the reason "The school has to know"
      Then it is refused with the words "only they can"

    Scenario: It was shared all the same: the record has no effect until both have agreed
      When it is recorded afterwards that "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what                    | what for |
        | Mere's stay in hospital | School   |
      Then it is noted as an incident against the rule "confidential stays confidential"
      And the incident waits for "Mere Rangi"
      And the incident also waits for "Hoani Rangi"

    Scenario: What is confidential is for the family and the coordinator
      Then "Mere Rangi" sees the fact "stays confidential"
      And coordinator sees the fact "stays confidential"
      And "Sione Vaka" does not see the fact "stays confidential"
      And "Kahu Rangi" does not see the fact "stays confidential"
      And the form "disclosure list" contains "Mere's stay in hospital"
      And the form "disclosure list" contains "Advice on what can be shared: ____"
      And the form "disclosure list" is for "Hoani Rangi"
      And the form "disclosure list" is not for "Lena Fox"

  # Names are compared as they are written. That a confidential thing is told in other words only the family can notice.
  Rule: Where something is confidential, the family looks through what will be shared

    Background:
      Given coordinator asks what is to stay confidential
        | was asked | Mere Rangi, Hoani Rangi |
      And "Mere Rangi" says what is to stay confidential
      And with stays confidential
        | what                    |
        | Mere's stay in hospital |
      And "Sione Vaka" tells the family/whānau what will be shared
        | was told | Mere Rangi, Hoani Rangi |
      And with will be shared
        | what                 | what for |
        | The week in hospital | School   |

    Scenario: The same thing in other words is not shared before they have looked
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what                 | what for |
        | The week in hospital | School   |
      Then it is refused under the rule "looked through first", NZ-021
      And it is refused with the words "What stands there is not shown to you"

    Scenario: The mother finds it in other words, and it is not shared
      Given "Mere Rangi" looks through what will be shared
      And with looked through
        | found                           |
        | something in it is confidential |
      And "Hoani Rangi" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      When coordinator shares information
        | shared with | Lena Fox |
      And with was shared
        | what                 | what for |
        | The week in hospital | School   |
      Then it is refused under the rule "looked through first"
      And what is missing is "Mere Rangi"

    Scenario: One of the parents has not looked
      Given "Mere Rangi" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      When coordinator shares information
        | shared with | Lena Fox |
      And with was shared
        | what                 | what for |
        | The week in hospital | School   |
      Then it is refused under the rule "looked through first"
      And what is missing is "Hoani Rangi"

    Scenario: The coordinator does not look for them
      When coordinator looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      Then it is refused

    Scenario: Somebody from the agency wrote down that they had looked: it opens nothing
      When it is recorded afterwards that "Sione Vaka" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      Then "Sione Vaka" cannot do "share" under the rule "looked through first"

    Scenario: Both have looked and found nothing, and so do the words
      Given "Mere Rangi" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      And "Hoani Rangi" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what                 | what for |
        | The week in hospital | School   |
      Then the rule "looked through first" is kept
      And the rule "confidential stays confidential" is kept

    # They look again when the list, or what is confidential, has grown.
    Scenario Outline: Both have looked, and then <what>
      Given "Mere Rangi" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      And "Hoani Rangi" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      When <again>
      And "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what                 | what for |
        | The week in hospital | School   |
      Then it is refused under the rule "looked through first"
      Examples:
        | what                           | again                                                   |
        | an agency adds to the list     | "Paul Reid" tells the family/whānau what will be shared |
        | something more is confidential | "Hoani Rangi" says what is to stay confidential         |

    # An item that was never on the list cannot be looked for. That it was not told stays on record.
    Scenario: Both have looked, and something else is shared
      Given "Mere Rangi" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      And "Hoani Rangi" looks through what will be shared
      And with looked through
        | found                         |
        | nothing in it is confidential |
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what              | what for |
        | The ambulance run | School   |
      Then it is noted that the rule "told beforehand" was not followed

    Scenario: Nothing is confidential any more, and nobody has to look
      Given "Mere Rangi" voids "keep confidential" with the reason "Everybody may know it now"
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what                 | what for |
        | The week in hospital | School   |
      Then the rule "looked through first" was not asked

  Rule: Only with those whom the family wants at the meeting

    Scenario: An agency that was not chosen hears nothing
      When "Sione Vaka" shares information
        | shared with | Paul Reid |
      And with was shared
        | what         | what for |
        | Kahu's sleep | The flat |
      Then it is refused under the rule "only with those chosen", NZ-017

  Rule: Advice

    Scenario: A worker asks the supervisor and the site lawyer
      When "Sione Vaka" takes advice on what can be shared
      And with advice
        | from        | on         | advice                      |
        | supervisor  | 2024-02-12 | Leave the test results out. |
        | site lawyer | 2024-02-12 | The sleep can be told.      |
      Then the fact "advice" has 2 rows
      And "Mere Rangi" sees the fact "advice"
      And the form "disclosure list" contains "The sleep can be told."

    # Nobody has to take advice.
    Scenario: Without advice it is shared all the same
      Given coordinator asks what is to stay confidential
        | was asked | Mere Rangi, Hoani Rangi |
      When "Sione Vaka" shares information
        | shared with | Lena Fox |
      And with was shared
        | what         | what for |
        | Kahu's sleep | School   |
      Then the rule "asked what is confidential" is kept
      And the fact "advice" is not filled in
