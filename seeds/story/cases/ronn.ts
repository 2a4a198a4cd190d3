import { answersRequest, consents, consentsToNetwork } from '../acts/agreements.ts';
import { addsPoint, allows, checksRules, forbids, recordsContact } from '../acts/contact.ts';
import { placesHer } from '../acts/content.ts';
import { accepts, invites } from '../acts/invitations.ts';
import { looks } from '../acts/looks.ts';
import { asks } from '../acts/plan.ts';
import { speaksOf } from '../acts/pronoun.ts';
import { admits, barsWorker, names, opens } from '../acts/team.ts';
import { acknowledges, declinesWish, passesOn, readsPassedOn, warns, wishesFor } from '../acts/warnings.ts';
import { at } from '../at.ts';
import type { CaseStory } from '../script.ts';

/** Domestic servitude, told in Swedish. She lives in a shelter whose part is hidden. */
export const ronn: CaseStory = {
  codeWord: 'Rönn',
  steps: [
    at(54, '10.20', 'maria', opens('Rönn', 'johan')),
    at(54, '10.40', 'maria', {
      support:
        'Kontakt via en granne, med hennes eget samtycke. Hon har arbetat i ett hushåll i två år utan lön. Vi träffas på biblioteket {+2}.',
    }),
    at(52, '13.00', 'maria', {
      support:
        'Första mötet, tolk på telefon. Hon vill flytta så snart det går. Jag berättade att stödet inte är beroende av om hon anmäler.',
    }),
    at(52, '13.20', 'maria', speaksOf('she')),
    at(
      52,
      '14.10',
      'maria',
      consents('vagen', {
        from: ['fyren'],
        to: ['vagen'],
        classes: ['contact', 'coordination'],
        purpose: 'Trygg plats och säkerhetsplan',
        endsIn: 90,
        reviewIn: 18,
        language: 'am',
        interpreter: 'remote',
        copyGiven: 'not-safe',
      }),
    ),
    at(52, '14.20', 'maria', invites('vagen', 'vagen', 'Plats för en kvinna i dag. Amharisk tolk behövs.', 'today')),
    at(52, '15.00', 'eva', accepts('vagen', 'camilla', 'eva')),
    at(52, '18.30', 'camilla', {
      support: 'Hon kom på kvällen. Eget rum. Ville sova med lampan tänd. Vi pratar mer i morgon.',
    }),
    at(
      51,
      '9.30',
      'maria',
      placesHer(
        'shelter',
        'Skyddshemmet Vågen, andra våningen. Ring på innergården.',
        ['maria', 'johan', 'camilla', 'eva'],
        'vagen',
      ),
    ),
    at(
      50,
      '10.00',
      'maria',
      allows('message-app', {
        days: [1, 2, 3, 4, 5],
        hourFrom: '09:00',
        hourUntil: '17:00',
        who: 'own-organisation',
        language: 'am',
        interpreter: 'Kvinna, inte från samma ort',
      }),
    ),
    at(50, '10.02', 'maria', forbids('call', { language: 'am', note: 'Telefonen har varit gemensam.' })),
    at(50, '10.04', 'maria', addsPoint('message-app', 'Signal 040 000 0005')),
    at(
      49,
      '9.20',
      'maria',
      consentsToNetwork(['fyren', 'southCounty'], {
        purpose: 'Gemensam plan: boende, vardag och hälsa',
        endsIn: 150,
        reviewIn: 18,
        language: 'am',
        interpreter: 'present',
        copyGiven: 'not-safe',
      }),
    ),
    at(
      49,
      '9.30',
      'maria',
      consents('county', {
        from: ['fyren'],
        to: ['southCounty'],
        classes: ['contact', 'account'],
        purpose: 'Bedömning av servicebehovet',
        endsIn: 150,
        reviewIn: 18,
        language: 'am',
        interpreter: 'present',
        copyGiven: 'not-safe',
      }),
    ),
    at(49, '9.40', 'maria', invites('southCounty', 'county', 'Bedömning av servicebehovet, särskilt stöd.', 'week')),
    at(48, '9.10', 'ulla', accepts('southCounty', 'saga', 'peter')),
    at(48, '10.00', 'saga', answersRequest('network', 'coordination')),
    at(45, '13.00', 'saga', {
      social:
        'Bedömningen har börjat. Hon behöver egen bostad, men är trygg tills vidare. Kompletterande utkomststöd beviljat.',
    }),
    // Moving out is planned with the shelter, so the social worker may know of it.
    at(44, '9.15', 'maria', admits('vagen', 'southCounty', 'saga')),
    at(41, '14.20', 'maria', {
      account:
        'Hon berättade att passet togs om hand första veckan och att hon inte fick gå ut ensam. Lönen skulle sparas, men den betalades aldrig.',
    }),
    at(30, '10.30', 'camilla', {
      coordination: 'Säkerhetsplanen är gjord tillsammans med henne. Hon kan nu ta bussen själv på dagen.',
    }),
    // The shelter does not see that the county is on the case, and may not learn it from the answer.
    at(29, '9.10', 'camilla', wishesFor('county', 'southCounty', 'Bedömning av servicebehovet inför flytten.')),
    at(29, '12.40', 'maria', declinesWish('county', 'Är redan med i ärendet.')),
    at(
      27,
      '14.05',
      'saga',
      warns(
        'busstopp',
        'En man väntade på henne vid hållplatsen i går. Nästa besök borde ordnas på annat sätt.',
        'task',
      ),
    ),
    at(27, '14.20', 'maria', acknowledges('busstopp')),
    at(
      27,
      '14.45',
      'maria',
      passesOn(
        'busstopp',
        ['vagen'],
        'Någon har väntat på henne vid en hållplats. Kom överens om hennes resor på nytt.',
        'Ringde dem det gäller. Resan ordnas med taxi, polisen är underrättad.',
      ),
    ),
    at(27, '15.10', 'camilla', readsPassedOn()),
    at(21, '11.00', 'peter', {
      social: 'Bostadsansökan inlämnad. Besked väntas {+10}. Svenskkursen börjar när flytten är klar.',
    }),
    // He turns out to know somebody near the suspect. Saga does not see the bar, names him again and asks him for something.
    at(19, '9.05', 'maria', barsWorker('peter', 'close-relation')),
    at(18, '10.20', 'saga', names('peter', 'member', ['case', 'social', 'coordination'])),
    at(18, '10.30', 'saga', asks('southCounty', 'Fråga om bostadsbeskedet.', { worker: 'peter', due: 6 })),
    at(16, '12.30', 'johan', recordsContact('message-app', 'reached')),
    at(12, '13.10', 'maria', {
      wellbeing: 'Egen uppskattning: trygghet 7, vardag 5. Hon vill laga mat själv igen.',
    }),
    at(6, '9.40', 'saga', {
      coordination: 'Nätverksmöte: Saga ordnar bostaden, Maria följer med till banken, kursen bokad. Nästa möte {+14}.',
    }),
    at(5, '12.10', 'maria', checksRules()),
    at(
      4,
      '9.15',
      'camilla',
      warns('meddelande', 'Hon har fått ett meddelande där någon säger sig veta var hon handlar.'),
    ),
    at(4, '9.30', 'johan', acknowledges('meddelande')),
    at(
      4,
      '10.00',
      'maria',
      passesOn(
        'meddelande',
        ['southCounty'],
        'Någon följer med var hon rör sig. Nämn inga tider eller platser i meddelanden till henne.',
        'Gick igenom telefonens inställningar med henne. Socialarbetet fick veta.',
      ),
    ),
    at(3, '13.20', 'saga', warns('grannen', 'En granne har frågat efter henne på vårt kontor.', 'meeting')),
    at(3, '13.30', 'johan', acknowledges('grannen')),
    at(3, '15.00', 'saga', wishesFor('rattshjalp', 'halla', 'Juridisk rådgivning om lönefordran.')),
    at(2, '15.00', 'saga', looks()),
    at(1, '16.50', 'saga', warns('bil', 'Samma bil har stått utanför vårt kontor när hon har kommit på besök.')),
  ],
};
