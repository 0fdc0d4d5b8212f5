# language: sv
Egenskap: Halvsyskon, på svenska

  Bakgrund:
    Givet det är 2024-02-01
    Och dessa personer är med
      | namn      | roll     | för       |
      | Tia Moore | child    |           |
      | Ben Moore | child    |           |
      | Greg Hill | guardian | Tia Moore |
    Och "Rob Moore" och "Hana Moore" är guardian för "Ben Moore"

  Scenario: De som är vårdnadshavare för vart och ett av barnen tillfrågas
    Givet coordinator gör "note births"
      | who       | born       |
      | Tia Moore | 2012-05-05 |
      | Ben Moore | 2015-05-05 |
    När "Greg Hill" samtycker till "meeting"
    Och coordinator gör "arrange"
    Så nekas det enligt regeln "consented"
    Och det som saknas är "Hana Moore"

  Scenario: Någon kommer med för ett barn
    När "Lena Hill" kommer med som guardian till "Greg Hill"
    Så nekas det med orden "Greg Hill är inte Child i det här ärendet"
