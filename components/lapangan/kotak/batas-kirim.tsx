'use client';

import { unstable_rethrow } from 'next/navigation';
import { Component, type ReactNode } from 'react';
import { Pemberitahuan } from '@/components/ui';
import { antrekan } from '@/lib/lapangan/kotak/rules';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';
import { akunKini, satuCatatan, simpanCatatan } from './simpanan';

async function antrekanKunci(kunciKirim: string): Promise<boolean> {
  const akun = await akunKini(Date.now());
  const ada = akun ? await satuCatatan(akun, kunciKirim) : null;
  if (!akun || !ada) return false;
  await simpanCatatan(akun, antrekan(ada));
  return true;
}

/**
 * Around a form whose sending may meet a network or a server that is gone: what was typed lies on the phone
 * already, so it is put into the outbox instead of a page that says that something broke.
 */
export class BatasKirim extends Component<
  { kunciKirim: string; children: ReactNode },
  { gagal: boolean; tersimpan?: boolean }
> {
  override state: { gagal: boolean; tersimpan?: boolean } = { gagal: false };

  static getDerivedStateFromError(galat: unknown) {
    // Going elsewhere travels as an error too.
    unstable_rethrow(galat);
    return { gagal: true };
  }

  override componentDidCatch() {
    antrekanKunci(this.props.kunciKirim)
      .catch(() => false)
      .then((tersimpan) => this.setState({ tersimpan }));
  }

  override render() {
    const { gagal, tersimpan } = this.state;
    if (!gagal) return this.props.children;
    if (tersimpan === undefined) return <p role="status">Menyimpan di ponsel…</p>;
    return (
      <Pemberitahuan
        nada={tersimpan ? 'peringatan' : 'galat'}
        judul={tersimpan ? 'Belum terkirim, tersimpan di ponsel ini.' : 'Belum terkirim.'}
      >
        <p>
          {tersimpan
            ? 'Server tidak menjawab. Isian Anda dikirim lagi dari Pendataan lapangan; tidak akan tercatat dua kali.'
            : 'Server tidak menjawab, dan peramban ini tidak menyimpan isiannya. Coba lagi nanti.'}
        </p>
        <p>
          <a className="tautan" href={JALUR_LAPANGAN}>
            Ke Pendataan lapangan
          </a>
        </p>
      </Pemberitahuan>
    );
  }
}
