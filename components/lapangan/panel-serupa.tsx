'use client';

import { PilihanRadio } from '@/components/form';
import { useRincian, useTerisi } from '@/components/form/konteks';
import { Rincian, Tabel } from '@/components/ui';
import { teksDraf } from '@/lib/draf/rules';
import { type CatatanLuring, fotoMenunggu } from '@/lib/lapangan/kotak/rules';
import { type CalonSerupa, JALUR_LAPANGAN, kalimatSerupa } from '@/lib/lapangan/rules';
import { bandingkan, ISIAN_DIBANDINGKAN, usahaYangSama } from '@/lib/lapangan/tambahan/rules';
import type { Butir } from './isian-pendataan';

/**
 * Who looks like the one that is being written down, both versions beside each other, and the question
 * whether it is one of them.
 *
 * @param awal those known before the form was sent; what its answer tells replaces them
 * @param catatan the record of the phone that is decided about; it may also be left for later
 */
export function PanelSerupa({
  awal,
  jenis = [],
  catatan,
}: {
  awal: CalonSerupa[];
  jenis?: readonly Butir[];
  catatan?: CatatanLuring;
}) {
  const calon = useRincian<CalonSerupa[]>() ?? awal;
  const terisi = useTerisi(ISIAN_DIBANDINGKAN);
  if (calon.length === 0) return null;
  const ditulis = { ...teksDraf(catatan?.isian), ...terisi };
  const foto = catatan ? fotoMenunggu(catatan) : 0;
  return (
    <div className="panel-formulir nada-kuning">
      {calon.map((satu) => (
        <Perbandingan
          key={satu.pelakuUsahaId}
          {...{ satu, ditulis, foto, jenis }}
          terbuka={calon.length === 1}
        />
      ))}
      <PilihanRadio
        nama="keputusan"
        label="Apakah usaha atau pemilik ini salah satu dari mereka?"
        petunjuk="Data yang sudah ada tidak berubah, apa pun jawabannya."
        pilihan={[
          ...calon.flatMap((satu) => [
            ...(satu.usaha?.aktif
              ? [
                  {
                    nilai: usahaYangSama(satu.usaha.id),
                    label: `Usaha yang sama: ${satu.usaha.nama}`,
                    petunjuk: `Sudah tercatat dengan nomor ${satu.usaha.nomor}. Foto Anda ditambahkan${satu.usaha.bertitik ? '' : ', juga titik lokasinya'}; tidak dicatat dua kali.`,
                  },
                ]
              : []),
            {
              nilai: satu.pelakuUsahaId,
              label: `Orang yang sama, usaha lain: ${satu.namaPemilik}`,
              petunjuk: kalimatSerupa(satu),
            },
          ]),
          { nilai: 'berbeda', label: 'Orang yang berbeda dari semuanya' },
        ]}
      />
      <input
        type="hidden"
        name="dilihat"
        value={calon.map((satu) => satu.pelakuUsahaId).join(',')}
      />
      {catatan ? (
        <p>
          Belum yakin?{' '}
          <a className="tautan" href={JALUR_LAPANGAN}>
            Putuskan nanti
          </a>
          . Catatan dan fotonya tetap di ponsel ini.
        </p>
      ) : null}
    </div>
  );
}

function Perbandingan({
  satu,
  ditulis,
  foto,
  jenis,
  terbuka,
}: {
  satu: CalonSerupa;
  ditulis: Record<string, string>;
  foto: number;
  jenis: readonly Butir[];
  terbuka: boolean;
}) {
  const baris = bandingkan(ditulis, foto, jenis, satu);
  if (!satu.usaha || baris.length === 0) return null;
  const judul = `Bandingkan dengan ${satu.usaha.nama}`;
  return (
    <Rincian judul={judul} terbuka={terbuka}>
      <Tabel
        keterangan={judul}
        sembunyikanKeterangan
        kolom={[
          { kunci: 'label', label: 'Isian' },
          { kunci: 'anda', label: 'Yang Anda tulis' },
          { kunci: 'tercatat', label: 'Yang sudah tercatat' },
        ]}
        baris={baris.map(({ label, anda, tercatat }) => ({
          id: label,
          sel: { label, anda, tercatat },
        }))}
      />
    </Rincian>
  );
}
