import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PenyediaFormulir } from '@/components/form/konteks';
import {
  antrekan,
  type CatatanLuring,
  catatanBaru,
  terimaJawaban,
} from '@/lib/lapangan/kotak/rules';
import type { CalonSerupa } from '@/lib/lapangan/rules';
import { PanelSerupa } from '../panel-serupa';
import { BelumSiap } from './belum-siap';
import { PembukaCatatan } from './pembuka-catatan';

const draf: CatatanLuring = {
  ...catatanBaru('k1', { nama: 'Siti' }, '2026-11-27T01:00:00.000Z'),
  foto: [{ kunciFoto: 'f1', hal: 'TEMPAT', nama: 'foto-1.jpg', terkirim: false }],
};
const serupa = terimaJawaban(antrekan(draf), {
  jenis: 'ditolak',
  pesan: 'Apakah ini orang yang sama?',
  serupa: true,
});
const calon = (pelakuUsahaId: string, namaPemilik: string): CalonSerupa => ({
  pelakuUsahaId,
  namaPemilik,
  teleponTersamar: null,
  sebab: ['TELEPON'],
  usaha: null,
});

it('sebelum yang mirip terlihat: apa yang ditanyakan, cara melihatnya, dan fotonya', () => {
  const html = renderToStaticMarkup(<PembukaCatatan catatan={serupa} />);
  expect(html).toContain('Apakah ini orang yang sama?');
  expect(html).toContain('Tekan Simpan pendataan untuk melihat yang mirip');
  expect(html).toContain('1 foto menunggu di ponsel ini');
});

it('jawaban server menggantikan yang terlihat semula, dan langkahnya ikut', () => {
  const html = renderToStaticMarkup(
    <PenyediaFormulir keadaan={{ rincian: [calon('p2', 'Dewi')] }}>
      <PembukaCatatan catatan={serupa} />
      <PanelSerupa awal={[calon('p1', 'Tini')]} />
    </PenyediaFormulir>,
  );
  expect(html).toContain('Jawab pertanyaan di bawah');
  expect(html).toContain('Orang yang sama, usaha lain: Dewi');
  expect(html).not.toContain('Tini');
  expect(html).toContain('name="dilihat" value="p2"');
});

it('yang ditulis dan yang tercatat berdampingan, dengan jawaban usaha yang sama dan nanti', () => {
  const siti: CalonSerupa = {
    ...calon('p1', 'Siti Aminah'),
    usaha: {
      id: 'u1',
      nomor: 'UMKM-2026-000001',
      nama: 'Warung Siti',
      alamat: 'Jalan Mawar 1',
      kegiatanUtama: 'Menjual nasi uduk',
      jenis: 'Kuliner',
      bertitik: false,
      foto: 0,
      aktif: true,
    },
  };
  const html = renderToStaticMarkup(<PanelSerupa awal={[siti]} catatan={serupa} />);
  expect(html).toContain('Yang Anda tulis');
  expect(html).toContain('Yang sudah tercatat');
  expect(html).toContain('Siti Aminah');
  expect(html).toContain('1 foto');
  expect(html).toContain('value="usaha:u1"');
  expect(html).toContain('Putuskan nanti');
  const tanpaPonsel = renderToStaticMarkup(<PanelSerupa awal={[siti]} />);
  expect(tanpaPonsel).not.toContain('Putuskan nanti');
  const mati = { ...siti, usaha: siti.usaha && { ...siti.usaha, aktif: false } };
  expect(renderToStaticMarkup(<PanelSerupa awal={[mati]} />)).not.toContain('value="usaha:u1"');
});

it('yang belum selesai hanya menyebut fotonya; tanpa jaringan tidak ada apa-apa', () => {
  expect(renderToStaticMarkup(<PembukaCatatan catatan={draf} />)).toContain('1 foto menunggu');
  expect(renderToStaticMarkup(<PembukaCatatan catatan={draf} luring />)).toBe('');
});

it('ponsel yang menyimpan catatan tidak disebut belum disiapkan', () => {
  expect(renderToStaticMarkup(<BelumSiap tertutup />)).not.toContain('belum disiapkan');
  expect(renderToStaticMarkup(<BelumSiap tertutup={false} />)).toContain('belum disiapkan');
});
