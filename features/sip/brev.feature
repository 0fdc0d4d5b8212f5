# language: sv
@SIP-24
Egenskap: Kallelse och inbjudan skickas
  Kallelsen går till huvudmännen och inbjudan till de andra, så länge som samtycket gäller.

  Bakgrund:
    Givet att det är 2023-01-16
    Och ett nytt ärende enligt "sip"
    Och dessa personer är med
      | namn       | roll                 | verksamhet     |
      | Maria Lind | rektor               | Björkskolan    |
      | Sara Holm  | soc                  | Socialtjänsten |
      | Jonas Ek   | handläggare i vården | Vårdcentralen  |
      | Anna Berg  | vårdnadshavare       |                |
      | Erik Berg  | vårdnadshavare       |                |
      | Vera Berg  | annan part           |                |
      | Elsa Berg  | barnet               |                |
    Och rektor upptäcker ett behov
      | födelsedag | 2012-05-02 |
    Och rektor kommer överens med familjen
      | har sagt ja    | Anna Berg, Erik Berg                                 |
      | överenskomna   | Anna Berg, Erik Berg, Vera Berg, Sara Holm, Jonas Ek |
      | frågeställning | Hur får Elsa ork till hela skoldagar?                |
    Och "Anna Berg" antecknar ett samtycke
      | samtycket gäller till | 2023-12-31 |
      | frågat om undantag    | ja         |
    Och "Erik Berg" antecknar ett samtycke
      | samtycket gäller till | 2023-12-31 |
    Och rektor avtalar en tid
      | muntligt kontaktade | Sara Holm, Jonas Ek |
      | mötesdag            | 2023-02-06          |
      | klockslag           | 14.00               |
      | plats               | Björkskolan         |
    Och rektor kallar till SIP-möte
      | kallade  | Sara Holm, Jonas Ek             |
      | inbjudna | Anna Berg, Erik Berg, Vera Berg |

  Scenario: Den som är kallad och den som är inbjuden får sitt brev
    Så väntar brevet "inbjudan" på soc
    Och brevet "inbjudan" väntar på "Vera Berg"
    När rektor skickar brevet "inbjudan" till soc
    Och rektor skickar brevet "inbjudan" till vårdnadshavare
    Så har soc brevet "inbjudan"
    Och "Erik Berg" har brevet "Kallelse och inbjudan till SIP-möte"
    Och brevet "inbjudan" väntar på "Vera Berg"

  @SIP-12 @SIP-16
  Scenario: Erik tar tillbaka sitt samtycke, och brevet går inte iväg
    Givet att "Erik Berg" tar tillbaka samtycket
    När rektor skickar brevet "inbjudan" till soc
    Så nekas det enligt regeln "samtycke till SIP", SIP-16
    När rektor antecknar ett samtycke
      | den som svarar        | Erik Berg  |
      | samtycket gäller till | 2023-12-31 |
    Och rektor skickar brevet "inbjudan" till soc
    Så har soc brevet "inbjudan"

  @SIP-14
  Scenario: Den som familjen har undantagit får ingen kallelse
    Givet att "Anna Berg" antecknar ett samtycke
      | samtycket gäller till | 2023-12-31 |
      | frågat om undantag    | ja         |
      | undantagna            | Jonas Ek   |
    När rektor skickar brevet "inbjudan" till handläggare i vården
    Så nekas det enligt regeln "samtycke till SIP", SIP-14

  Scenario: Mötet flyttas, och ställs sedan in
    Givet att rektor skickar brevet "inbjudan" till soc
    Och rektor skickar brevet "inbjudan" till "Vera Berg"
    När inbjudaren flyttar mötet
      | skäl till ändringen | soc kan inte komma |
      | mötesdag            | 2023-02-03         |
      | klockslag           | 9.00               |
      | muntligt kontaktade | soc                |
    Så ska soc få veta att mötet är flyttat
    Och "Vera Berg" ska få veta att mötet är flyttat
    Men inget ska skickas till "Anna Berg"
    När rektor kallar till SIP-möte
      | kallade  | Sara Holm |
      | inbjudna | Anna Berg |
    Så väntar brevet "inbjudan" på soc
    Och "Vera Berg" ska få veta att mötet är utan dem
    När inbjudaren ställer in mötet
      | skäl till ändringen | Elsa är sjuk |
    Så ska soc få veta att mötet är inställt

  Scenario: Den som har lämnat ärendet får inget
    När det blir nästa dag
    Och "Vera Berg" lämnar ärendet
    Och det blir nästa dag
    Så ska inget skickas till "Vera Berg"
    Och brevet "inbjudan" väntar på "Anna Berg"
